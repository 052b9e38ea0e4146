import type { Words } from './consultation';

export type DayVerdict = { readonly possible: true } | { readonly possible: false; readonly says: Words };

/** The days of one consultation, as far as they are known. */
export interface KnownDays {
  readonly sentOn: string;
  readonly servedOn?: string;
  readonly answeredOn?: string;
}

/** Whether the letter can have been received that day: not before it went out, not in the future, not after its answer. */
export function receivable({ sentOn, answeredOn }: KnownDays, on: string, today: string): DayVerdict {
  const last = answeredOn !== undefined && answeredOn < today ? answeredOn : today;
  return between(on, sentOn, last, {
    zh: `收到征求意见书之日应在 ${sentOn} 至 ${last} 之间(含当日)`,
    en: `The letter was received between ${sentOn} and ${last}`,
  });
}

/** Whether the answer can have come that day: not before the letter went out or was received, not in the future. */
export function answerable({ sentOn, servedOn = sentOn }: KnownDays, on: string, today: string): DayVerdict {
  return between(on, servedOn, today, {
    zh: `收到意见之日应在 ${servedOn} 至 ${today} 之间(含当日)`,
    en: `The answer came between ${servedOn} and ${today}`,
  });
}

/** On its last day the other side may still answer: silence is known the day after. */
export function silenceIsOver(answerBy: string | undefined, today: string): answerBy is string {
  return answerBy !== undefined && today > answerBy;
}

function between(on: string, first: string, last: string, says: Words): DayVerdict {
  return on < first || on > last ? { possible: false, says } : { possible: true };
}
