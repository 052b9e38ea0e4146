import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { ClockMark, DaysOfTerm } from '../../shared/ui/clock-mark';

/** How the term stands: nothing but the days while it is in time, in words once a last day has passed. */
export function TermStands({ view: { standing, reading } }: { readonly view: CaseView }): ReactNode {
  const { clock, daysLeft, legalDaysLeft } = standing;
  const passed = reading.late ? 'late' : clock === 'past-safe' ? clock : undefined;
  return (
    <>
      {passed && <ClockMark clock={passed} />} <DaysOfTerm clock={clock} days={daysLeft} legalDays={legalDaysLeft} />
    </>
  );
}
