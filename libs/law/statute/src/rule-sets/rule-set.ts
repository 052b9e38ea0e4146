import { dayBefore } from '@law/calendar';
import type { Words } from '../profile';

/** What every set of rules has, whatever it rules. */
export interface Dated {
  readonly key: string;
  readonly name: Words;
  readonly inForceFrom: string;
  /** Last day in force: the day before the next of its kind. Absent while none has replaced it. */
  readonly inForceUntil?: string;
  readonly source: string;
  /** `memory`: not checked against the text. */
  readonly provenance: 'read' | 'memory';
  /** What is not verified of a set that was otherwise read. */
  readonly doubt?: Words;
}

/** A term of a dispute. Its first day, day zero, is never counted. */
export interface TermRule {
  readonly length: number;
  /** `days` are natural days; like months and years they end on the next working day when they end on a day off. */
  readonly unit: 'working-days' | 'days' | 'months' | 'years';
  /** What happens on day zero. */
  readonly from: Words;
  /** Who has to keep it. */
  readonly by: 'applicant' | 'agency' | 'review-authority' | 'court';
  readonly law: string;
}

type Row = readonly [length: number, unit: TermRule['unit'], by: TermRule['by'], from: readonly [zh: string, en: string], law: string];

export function termRules<Kind extends string>(rows: Readonly<Record<Kind, Row>>): Readonly<Record<Kind, TermRule>> {
  const rules = Object.entries<Row>(rows).map(([kind, [length, unit, by, [zh, en], law]]) => [
    kind,
    { length, unit, by, from: { zh, en }, law },
  ]);
  return Object.fromEntries(rules) as Record<Kind, TermRule>;
}

/** Sets of one kind, oldest first: each ends the day before the next begins, so none overlap and no day lies between them. */
export function successive<Set extends Dated>(...sets: readonly Set[]): readonly Set[] {
  return sets.map((set, place) => {
    const next = sets[place + 1];
    return next ? { ...set, inForceUntil: dayBefore(next.inForceFrom) } : set;
  });
}
