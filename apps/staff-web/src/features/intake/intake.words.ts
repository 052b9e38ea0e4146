import type { Catalogue } from '../../shared/language/language';

const zh = {
  on: '收到日期',
  onHelp: '提交记录已经说明的,不必再填。',
  mailNo: '邮件号码',
  confirmedOn: '双方确认之日',
  confirmedHelp: '平信、传真、电子邮件:与申请人确认收到的日期,期限由此起算。',
  confirmedBy: '确认方式',
  ways: { 'in-person': '当面', telephone: '电话', 'e-mail': '电子邮件', sms: '短信', portal: '网上平台' },
  readBack: '已向申请人宣读记录并确认无误',
  witness: '见证人',
  note: '备注',
  channel: '渠道',
  submittedAt: '提交时间',
  arrivedOn: '到达日期',
  evidence: '收到的凭证',
  gaps: '申请中缺少的内容',
  noGaps: '第二十九条要求的内容齐全。',
  none: '没有提交记录。',
};

type IntakeWords = typeof zh;

const en: IntakeWords = {
  on: 'Day of arrival',
  onHelp: 'Leave it empty where the submission already says it.',
  mailNo: 'Mail number',
  confirmedOn: 'Confirmed with the applicant on',
  confirmedHelp: 'Ordinary post, fax, e-mail: the day both sides confirmed receipt; the term runs from it.',
  confirmedBy: 'Confirmed by',
  ways: { 'in-person': 'in person', telephone: 'telephone', 'e-mail': 'e-mail', sms: 'SMS', portal: 'portal' },
  readBack: 'The record was read back to the applicant, who agreed',
  witness: 'Witness',
  note: 'Note',
  channel: 'Channel',
  submittedAt: 'Submitted',
  arrivedOn: 'Arrived',
  evidence: 'Evidence of receipt',
  gaps: 'What the application does not say',
  noGaps: 'Everything Art. 29 asks for is there.',
  none: 'There is no submission on record.',
};

export const intakeWords: Catalogue<IntakeWords> = { zh, en };
