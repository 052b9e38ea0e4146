import type { Words } from './fee';

export type DayVerdict = { readonly possible: true } | { readonly possible: false; readonly says: Words };

/** Whether something about a notice can have happened that day: not before it went out, not in the future. */
export function possibleSince(noticedOn: string, on: string, today: string): DayVerdict {
  if (on >= noticedOn && on <= today) return { possible: true };
  return {
    possible: false,
    says: { zh: `日期应在 ${noticedOn} 至 ${today} 之间(含当日)`, en: `The day lies between ${noticedOn} and ${today}` },
  };
}

/** Whether the payment was made by the last day to pay: then the application was never given up. F-8. */
export function paidInTime(payUntil: string, on: string): boolean {
  return on <= payUntil;
}

/** On its last day the applicant may still pay; the application counts as given up from the day after. F-8. */
export function isUnpaid(payUntil: string | undefined, today: string): payUntil is string {
  return payUntil !== undefined && today > payUntil;
}
