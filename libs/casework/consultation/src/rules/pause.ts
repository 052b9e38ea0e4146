import type { ClockReading } from '@law/clock';

/** What the applicant is told while somebody is asked: not whom. R-33d. */
export interface Pause {
  /** Since when time is not counted. */
  readonly since: string;
  /** At most until then, where every consulted side has a last day that is known. */
  readonly until?: string;
  readonly kinds: readonly ('third-party' | 'co-maker' | 'other-organ')[];
}

/** The consultations that hold the count up today; none when nobody is asked any more. */
export function pauseIn({ state, consultations }: Pick<ClockReading, 'state' | 'consultations'>): Pause | undefined {
  const open = consultations.filter(({ moves, endedOn }) => moves && endedOn === undefined);
  const [since] = open.map(({ sentOn }) => sentOn).sort();
  if (since === undefined || state !== 'running') return undefined;
  const lastDays = open.map(({ answerBy }) => answerBy);
  const known = lastDays.filter((day) => day !== undefined);
  const kinds = [...new Set(open.map(({ kind }) => kind))].filter((kind) => kind !== 'internal');
  return { since, until: known.length === lastDays.length ? known.sort().at(-1) : undefined, kinds };
}
