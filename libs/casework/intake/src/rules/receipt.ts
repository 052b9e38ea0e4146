import type { IntakeChannel } from './application';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The days of one case as an applicant is told them. Days are office days, `YYYY-MM-DD`; all of them are derived by the clock. */
export interface ReceiptDates {
  /** 收到申请之日; absent while it still depends on a confirmation. */
  readonly receiptOn?: string;
  /** How the day of receipt is fixed, or what it still depends on. Art. 31. */
  readonly basis: Words;
  /** Last day on which the agency may ask for correction. */
  readonly correctionAskBy?: string;
  /** Last day for the applicant to correct, once asked. */
  readonly correctionUntil?: string;
  /** Last day for the reply. */
  readonly legalDue?: string;
  readonly daysLeft?: number;
  readonly late: boolean;
  /** A day counted on lies beyond the published calendars. */
  readonly provisional: boolean;
  /** While the day of receipt is open: what would follow from a confirmation on that day. */
  readonly forecast?: { readonly confirmedOn: string; readonly correctionAskBy?: string; readonly legalDue?: string };
}

/** 登记回执: what the applicant takes away. The query code is in it once; the database keeps no readable copy past the draft. */
export interface Receipt {
  readonly requestId: string;
  readonly agencyId: string;
  readonly number: string;
  readonly queryCode: string;
  readonly agency: Words;
  readonly channel: IntakeChannel;
  /** The exact instant of submission. */
  readonly submittedAt: string;
  /** Of the questions as asked with the answers as given. */
  readonly contentSha256: string;
  readonly itemCount: number;
  readonly enclosed: readonly { readonly title: string; readonly sha256: string }[];
  readonly dates: ReceiptDates;
  /** What Art. 29 asks for and the application does not say: it may have to be corrected. Always empty online. */
  readonly gaps: readonly Words[];
}

const dependsOn: Readonly<Record<IntakeChannel, Words>> = {
  counter: {
    zh: '当面提交,以提交之日为收到申请之日(条例第三十一条第一项)。',
    en: 'Handed in: the day of submission is the day of receipt (Art. 31(1)).',
  },
  oral: {
    zh: '当面口头提出,以提出之日为收到申请之日(条例第三十一条第一项)。',
    en: 'Made orally: the day it was made is the day of receipt (Art. 31(1)).',
  },
  'post-signed': {
    zh: '以邮寄方式提交,以行政机关签收之日为收到申请之日(条例第三十一条第二项)。',
    en: 'Signed-for post: the day the agency signed is the day of receipt (Art. 31(2)).',
  },
  'post-ordinary': {
    zh: '以平常信函提交,以行政机关与申请人确认之日为收到申请之日(条例第三十一条第二项)。',
    en: 'Ordinary post: the day agency and applicant confirm it is the day of receipt (Art. 31(2)).',
  },
  online: {
    zh: '通过互联网渠道提交,以双方确认之日为收到申请之日(条例第三十一条第三项)。',
    en: 'Filed online: the day both sides confirm it is the day of receipt (Art. 31(3)).',
  },
  fax: {
    zh: '以传真提交,以双方确认之日为收到申请之日(条例第三十一条第三项)。',
    en: 'Sent by fax: the day both sides confirm it is the day of receipt (Art. 31(3)).',
  },
  'e-mail': {
    zh: '以电子邮件提交,以双方确认之日为收到申请之日(条例第三十一条第三项)。',
    en: 'Sent by e-mail: the day both sides confirm it is the day of receipt (Art. 31(3)).',
  },
};

/** The rule of Art. 31 for that channel, in words. */
export function basisOf(channel: IntakeChannel): Words {
  return dependsOn[channel];
}

/** The receipt as text, for the file and for paper. Without the query code: that is the applicant's alone. */
export function receiptText(receipt: Omit<Receipt, 'queryCode'>): string {
  const { dates } = receipt;
  const assumed = dates.receiptOn === undefined ? ` (按 ${dates.forecast?.confirmedOn ?? '-'} 确认推算 / if confirmed on that day)` : '';
  const { correctionAskBy, legalDue } = dates.receiptOn === undefined ? (dates.forecast ?? {}) : dates;
  return [
    '政府信息公开申请回执 / Receipt',
    `受理编号 / number: ${receipt.number}`,
    `受理机关 / agency: ${receipt.agency.zh} / ${receipt.agency.en}`,
    `提交方式 / channel: ${receipt.channel}`,
    `提交时间 / submitted at: ${receipt.submittedAt}`,
    `内容摘要 / SHA-256: ${receipt.contentSha256}`,
    ...receipt.enclosed.map(({ title, sha256 }) => `附件 / enclosed: ${title} ${sha256}`),
    `收到申请之日 / day of receipt: ${dates.receiptOn ?? '-'} ${dates.basis.zh} / ${dates.basis.en}`,
    `补正告知截止 / correction may be asked for until: ${correctionAskBy ?? '-'}${assumed}`,
    `答复期限届满 / reply due: ${legalDue ?? '-'}${assumed}${dates.provisional ? ' (节假日安排未公布,暂定 / provisional)' : ''}`,
    ...receipt.gaps.map(({ zh, en }) => `可能须补正 / may have to be corrected: ${zh} / ${en}`),
    '',
  ].join('\n');
}
