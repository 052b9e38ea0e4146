import { isWorkingDay, workingDayAfter } from '@law/calendar';
import { parameterOf, type Channel, type StatuteProfile } from '@law/statute';
import type { ClockFact, FactOf } from './clock-fact';
import { flaw, type Flaw, type Words } from './flaw';
import type { ClockQuestion } from './run';

/** The day an application counts as received, in two readings. */
export interface ReceiptDay {
  /** The day it came, whatever that day counts for. */
  readonly arrivedOn: string;
  /** The day of the hand-over, the signature or the confirmation. */
  readonly fixedOn?: string;
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
 * reaches an unattended system on a day off counts from the next working day, while the stricter reading takes the day it came. The
 * first record that fixes the day stands; one that awaits confirmation is completed by the next. R-31a to R-31e.
 */
export function receiptIn(
  facts: readonly ClockFact[],
  question: ClockQuestion,
): { readonly receipt?: ReceiptDay; readonly flaws: readonly Flaw[] } {
  const told = facts.filter((fact) => fact.act === 'received' || fact.act === 'confirmed');
  const first = told.find((fact) => fact.act === 'received');
  const flaws: Flaw[] = [];
  let fixedOn: string | undefined;
  for (const fact of told) {
    const day = dayFixedBy(fact, first, question, flaws);
    if (fixedOn === undefined) fixedOn = day;
    else if (fact.act === 'received') flaws.push(flaw('receivedTwice', fact.on));
    else if (day !== undefined && day !== fixedOn) flaws.push(flaw('confirmationNotNeeded', fact.on));
  }
  if (!first) return { flaws };
  return { receipt: dayOf(first, fixedOn, question), flaws: [...flaws, ...missingEvidence(first, fixedOn, question)] };
}

/** The day a record fixes, if it was known by then; a confirmation of what had not arrived is none. */
function dayFixedBy(
  fact: FactOf<'received'> | FactOf<'confirmed'>,
  first: FactOf<'received'> | undefined,
  { profile, asOf }: ClockQuestion,
  flaws: Flaw[],
): string | undefined {
  const day = fact.act === 'confirmed' ? fact.on : fixedOnOf(fact, profile);
  const arrival = fact.act === 'received' ? fact : first;
  const arrivedOn = arrival && arrivedOnOf(arrival);
  if (day === undefined || day > asOf) return undefined;
  if (arrivedOn !== undefined && day >= arrivedOn) return day;
  flaws.push(flaw('confirmedBeforeArrival', day));
  return undefined;
}

/** Signed for at the gate, it has arrived, whenever the office got it (R-31b). */
function arrivedOnOf({ on, signedOn = on }: FactOf<'received'>): string {
  return signedOn < on ? signedOn : on;
}

function fixedOnOf({ channel, on, signedOn = on, confirmedOn }: FactOf<'received'>, { receipt }: StatuteProfile): string | undefined {
  if (receipt[channel] === 'signature') return signedOn;
  return receipt[channel] === 'submission' ? on : confirmedOn;
}

function dayOf(first: FactOf<'received'>, fixedOn: string | undefined, { profile, calendar }: ClockQuestion): ReceiptDay {
  const arrivedOn = arrivedOnOf(first);
  const safe = arrivedOn;
  if (fixedOn === undefined) return { arrivedOn, safe, basis: cited(bases.awaited, profile) };
  const basis = basisOf(first, profile);
  const isLiteral = parameterOf(profile, 'receipt-on-day-off').value === 'literal';
  if (isLiteral || !unattended.includes(first.channel) || isWorkingDay(fixedOn, calendar))
    return { arrivedOn, fixedOn, legal: fixedOn, safe, basis: cited(basis, profile) };
  return { arrivedOn, fixedOn, legal: workingDayAfter(fixedOn, 1, calendar), safe, basis: cited(basis, profile, bases.deemed) };
}

/** R-31c: an ordinary letter is confirmed on the day it comes. R-31e: what came by wire within one working day [DESIGN]. */
function missingEvidence(first: FactOf<'received'>, fixedOn: string | undefined, question: ClockQuestion): Flaw[] {
  const { profile, calendar, asOf } = question;
  const { channel, on } = first;
  if (profile.receipt[channel] !== 'confirmation') return [];
  const seen = fixedOn ?? asOf;
  if (channel === 'post-ordinary') return seen > on ? [flaw('notConfirmedSameDay', on, on)] : [];
  const latest = workingDayAfter(on, parameterOf(profile, 'confirm-within').value, calendar);
  return seen > latest ? [flaw('confirmedLate', on, latest)] : [];
}

function basisOf({ channel }: FactOf<'received'>, { receipt }: StatuteProfile): Words {
  return receipt[channel] === 'submission' && unattended.includes(channel) ? bases.arrival : bases[receipt[channel]];
}

function cited({ zh, en }: Words, { articles }: StatuteProfile, more: Words = { zh: '', en: '' }): Words {
  return { zh: `${zh}${more.zh}(${articles.receipt})`, en: `${en}${more.en} (${articles.receipt})` };
}
