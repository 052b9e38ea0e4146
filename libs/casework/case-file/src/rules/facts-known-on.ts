import type { ClockFact } from '@law/clock';
import type { LedgerEntry } from '@law/ledger';

/**
 * The clock facts that had been written down by the end of that office day. A fact entered later is not among them, whatever day it
 * speaks of: nobody could have counted with it.
 * @param officeDayOf the office day of an instant, Asia/Shanghai
 */
export function factsKnownOn(
  lines: readonly Pick<LedgerEntry, 'at' | 'facts'>[],
  day: string,
  officeDayOf: (instant: string) => string,
): ClockFact[] {
  return lines.filter(({ at }) => officeDayOf(at) <= day).flatMap(({ facts }) => (facts['clock'] ?? []) as unknown as ClockFact[]);
}
