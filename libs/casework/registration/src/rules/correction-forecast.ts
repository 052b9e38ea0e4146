import { workingDayAfter, type Calendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import type { StatuteProfile } from '@law/statute';
import type { CorrectionDays } from './ask-for-correction';

/** What follows from asking today: shown before the act. */
export interface CorrectionForecast extends CorrectionDays {
  /** Whether asking today restarts the term. */
  readonly restarts: boolean;
  /** The day the applicant is given unless another one is chosen. */
  readonly usualUntil: string;
  /** The reply's last day if the correction came on the last day of the usual period. */
  readonly dueIfReturnedLast?: string;
}

/** The days around asking for correction today; none while the day of receipt is open or once correction was asked for. */
export function correctionForecast(
  term: { readonly facts: readonly ClockFact[]; readonly profile: StatuteProfile; readonly calendar: Calendar },
  today: string,
): CorrectionForecast | undefined {
  const { calendar } = term;
  const read = (facts: readonly ClockFact[], asOf = today): ReturnType<typeof readClock> =>
    readClock({ facts, profile: term.profile, calendar, asOf });
  const { correctionAskBy: askBy, legalDue } = read(term.facts);
  const { correction: period } = term.profile.terms;
  if (askBy === undefined || legalDue === undefined || period === undefined) return undefined;
  const usualUntil = workingDayAfter(today, period.usual, calendar);
  const corrected: readonly ClockFact[] = [
    ...term.facts,
    { act: 'correction-asked', on: today, until: usualUntil },
    { act: 'correction-returned', on: usualUntil },
  ];
  return {
    today,
    askBy,
    legalDue,
    earliestUntil: workingDayAfter(today, period.shortest, calendar),
    restarts: today <= askBy,
    usualUntil,
    dueIfReturnedLast: read(corrected, usualUntil).legalDue,
  };
}
