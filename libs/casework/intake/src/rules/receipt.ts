import type { IntakeChannel } from './application';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The days that follow from a day of receipt, as the clock derives them. */
export interface ReceiptDays {
  readonly receiptOn: string;
  readonly correctionAskBy?: string;
  readonly legalDue?: string;
  readonly provisional: boolean;
}

/** 登记回执: what the applicant takes away. The query code is in it once and is kept nowhere in the clear. */
export interface Receipt {
  readonly requestId: string;
  readonly number: string;
  readonly queryCode?: string;
  readonly agency: Words;
  readonly channel: IntakeChannel;
  /** The exact instant of submission. */
  readonly submittedAt: string;
  /** Of the questions as asked with the answers as given. */
  readonly contentSha256: string;
  readonly attachments: readonly { readonly title: string; readonly sha256: string }[];
  /** How the day of receipt is fixed, or what it still depends on. Art. 31. */
  readonly dayOfReceipt: { readonly fixed: boolean; readonly says: Words };
  /** The dates that follow; while the day is not fixed, those that would follow from a confirmation on the day of submission. */
  readonly days: ReceiptDays;
  /** What Art. 29 asks for and the application does not say: it may have to be corrected. */
  readonly gaps: readonly Words[];
}

const depends: Readonly<Record<IntakeChannel, Words>> = {
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

export function dayOfReceipt(channel: IntakeChannel, fixed: boolean): Receipt['dayOfReceipt'] {
  return { fixed, says: depends[channel] };
}

/** The receipt as text, for the file and for paper. Without the query code: that is the applicant's alone. */
export function receiptText(receipt: Receipt): string {
  const { days } = receipt;
  const assumed = receipt.dayOfReceipt.fixed ? '' : '(按提交当日确认推算 / if confirmed on the day of submission)';
  return [
    '政府信息公开申请回执 / Receipt',
    `受理编号 / number: ${receipt.number}`,
    `受理机关 / agency: ${receipt.agency.zh} / ${receipt.agency.en}`,
    `提交方式 / channel: ${receipt.channel}`,
    `提交时间 / submitted at: ${receipt.submittedAt}`,
    `内容摘要 / SHA-256: ${receipt.contentSha256}`,
    ...receipt.attachments.map(({ title, sha256 }) => `附件 / enclosed: ${title} ${sha256}`),
    `收到申请之日 / day of receipt: ${receipt.dayOfReceipt.says.zh} / ${receipt.dayOfReceipt.says.en}`,
    `补正告知截止 / correction may be asked for until: ${days.correctionAskBy ?? '-'} ${assumed}`,
    `答复期限届满 / reply due: ${days.legalDue ?? '-'} ${assumed}${days.provisional ? ' (节假日安排未公布,暂定 / provisional)' : ''}`,
    ...receipt.gaps.map(({ zh, en }) => `可能须补正 / may have to be corrected: ${zh} / ${en}`),
    '',
  ].join('\n');
}
