import { isWorkingDay, workingDayAfter, type Calendar } from '@law/calendar';
import type { Channel, StatuteProfile } from '@law/statute';
import type { FactOf } from './clock-fact';
import type { Words } from './flaw';

/** The day an application counts as received, in two readings. */
export interface ReceiptDay {
  /** Absent while it still depends on a confirmation. */
  readonly legal?: string;
  /** The earliest day that can be argued for. */
  readonly safe: string;
  readonly basis: Words;
}

/** Systems that take an application when nobody is in the office. */
const unattended: readonly Channel[] = ['online', 'fax', 'e-mail'];

const bases = {
  submission: { zh: '提交之日为收到申请之日', en: 'The day of submission is the day of receipt' },
  arrival: { zh: '到达行政机关系统之日为收到申请之日', en: 'The day it reached the agency’s system is the day of receipt' },
  signature: { zh: '行政机关签收之日为收到申请之日', en: 'The day the agency signed for it is the day of receipt' },
  confirmation: { zh: '双方确认之日为收到申请之日', en: 'The day both sides confirmed it is the day of receipt' },
  awaited: { zh: '尚待双方确认,收到申请之日未定', en: 'Both sides have yet to confirm it; the day of receipt is open' },
  none: { zh: '尚未确认收到', en: 'Receipt is not confirmed yet' },
  deemed: {
    zh: ';确认之日为非工作日,以其后第一个工作日为收到申请之日',
    en: '; as that was not a working day, the first working day after it',
  },
} as const;

export const notReceived: Words = bases.none;

/**
 * Art. 31. In person: the day itself. Signed for: the day of the signature, also on a day off. Otherwise the day of confirmation; what
 * reaches an unattended system on a day off counts from the next working day, while the stricter reading takes the day it came.
 */
export function receiptDay(fact: FactOf<'received'>, profile: StatuteProfile, calendar: Calendar, asOf: string): ReceiptDay {
  const safe = fact.signedOn ?? fact.on;
  const fixedOn = fixedOnOf(fact, profile);
  if (fixedOn === undefined || fixedOn > asOf) return { safe, basis: cited(bases.awaited, profile) };
  const basis = basisOf(fact, profile);
  if (!unattended.includes(fact.channel) || isWorkingDay(fixedOn, calendar)) return { legal: fixedOn, safe, basis: cited(basis, profile) };
  return { legal: workingDayAfter(fixedOn, 1, calendar), safe, basis: cited(basis, profile, bases.deemed) };
}

function fixedOnOf({ channel, on, signedOn = on, confirmedOn }: FactOf<'received'>, { receipt }: StatuteProfile): string | undefined {
  if (receipt[channel] === 'signature') return signedOn;
  return receipt[channel] === 'submission' ? on : confirmedOn;
}

function basisOf({ channel }: FactOf<'received'>, { receipt }: StatuteProfile): Words {
  return receipt[channel] === 'submission' && unattended.includes(channel) ? bases.arrival : bases[receipt[channel]];
}

function cited({ zh, en }: Words, { articles }: StatuteProfile, more: Words = { zh: '', en: '' }): Words {
  return { zh: `${zh}${more.zh}(${articles.receipt})`, en: `${en}${more.en} (${articles.receipt})` };
}
