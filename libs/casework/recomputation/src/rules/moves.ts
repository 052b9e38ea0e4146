import type { ClockReading } from '@law/clock';

export type MovedTerm = 'legal' | 'safe' | 'ask-by' | 'correction' | 'reasons' | 'fee' | 'opinion';

/** One last day that moved. */
export interface Move {
  readonly term: MovedTerm;
  /** Of an opinion: the consultation. */
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}

type Days = Readonly<Partial<Record<Exclude<MovedTerm, 'opinion'>, string>>>;

/** The days that are kept beside a case; the rest of them is read from its facts. */
export interface KeptDays {
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
}

const over: readonly ClockReading['state'][] = ['replied', 'withdrawn', 'lapsed'];

/** Every last day that differs between two readings of the same facts. A case that has ended moves no more. */
export function movesBetween(before: ClockReading, after: ClockReading): Move[] {
  if (over.includes(after.state)) return [];
  return [...changes(daysOf(before), daysOf(after)), ...opinions(before, after)];
}

/** What was kept beside a case against what is read now. */
export function movesSinceKept(kept: KeptDays, after: ClockReading): Move[] {
  if (over.includes(after.state)) return [];
  const { legal, safe, 'ask-by': askBy, correction } = daysOf(after);
  const before = { legal: kept.legalDue, safe: kept.safeDue, 'ask-by': kept.correctionAskBy, correction: kept.correctionUntil };
  return changes(before, { legal, safe, 'ask-by': askBy, correction });
}

function daysOf({ legalDue, safeDue, correctionAskBy, correctionUntil, reasonsUntil, feeUntil }: ClockReading): Days {
  return {
    legal: legalDue,
    safe: safeDue,
    'ask-by': correctionAskBy,
    correction: correctionUntil,
    reasons: reasonsUntil,
    fee: feeUntil,
  };
}

function changes(before: Days, after: Days): Move[] {
  return (Object.keys(after) as (keyof Days)[])
    .filter((term) => before[term] !== after[term])
    .map((term) => ({ term, from: before[term], to: after[term] }));
}

function opinions(before: ClockReading, after: ClockReading): Move[] {
  return after.consultations.flatMap(({ id, answerBy }) => {
    const from = before.consultations.find((consultation) => consultation.id === id)?.answerBy;
    return from === answerBy ? [] : [{ term: 'opinion' as const, subject: id, from, to: answerBy }];
  });
}

/**
 * What the applicant has to know: when he is answered by law, and what he himself has to do by when. Undefined when nothing of that moved;
 * the strict day is the office's own caution, and no term of his.
 */
export function toldOf(
  moves: readonly Move[],
): { readonly reply?: string; readonly correction?: string; readonly fee?: string } | undefined {
  const said = (term: MovedTerm): string | undefined => {
    const move = moves.find((one) => one.term === term);
    return move && `${move.from ?? '—'} → ${move.to ?? '—'}`;
  };
  const told = { reply: said('legal'), correction: said('correction'), fee: said('fee') };
  return Object.values(told).some((one) => one !== undefined) ? told : undefined;
}
