import { isProvisional, monthsAfter, naturalDaysAfter, workingDayAfter, type Calendar } from '@law/calendar';
import { ruleSetOn } from './pick-rule-set';
import type { Words } from './profile';
import type { LitigationTermKind } from './rule-sets/litigation';
import type { ReviewTermKind } from './rule-sets/review';
import type { TermRule } from './rule-sets/rule-set';

export type DisputeTermKind = ReviewTermKind | LitigationTermKind;

export interface DisputeTerm<Kind extends string = DisputeTermKind> {
  readonly kind: Kind;
  /** Last day, as an office day. */
  readonly due: string;
  /** It rests on a year whose holidays are not announced yet. */
  readonly provisional: boolean;
  readonly law: string;
}

export interface DisputeDays {
  /** Day zero, never counted: of service, of acceptance … as the rule says. */
  readonly from: string;
  /** The day whose law applies; `from` unless given. Limits to complain of a reply go by the day the reply was made. */
  readonly lawOf?: string;
  readonly calendar: Calendar;
}

/** The rule itself: length, unit, day zero, who keeps it. @throws RangeError for a term the law of that day did not know */
export function disputeRule(kind: DisputeTermKind, lawOf: string): TermRule {
  const set = kind.startsWith('review-') ? ruleSetOn('review', lawOf) : ruleSetOn('litigation', lawOf);
  const rule = (set.terms as Readonly<Partial<Record<DisputeTermKind, TermRule>>>)[kind];
  if (!rule) throw new RangeError(`${set.key} knows no term "${kind}".`);
  return rule;
}

/**
 * Last day of a term of reconsideration or litigation. Working days are counted as such; natural days, months and years that end on
 * a day off end on the next working day (民法典第二百零三条). @throws RangeError for a term the law of that day did not know
 */
export function disputeTerm(kind: DisputeTermKind, { from, lawOf = from, calendar }: DisputeDays): DisputeTerm {
  const rule = disputeRule(kind, lawOf);
  const due = endOf(rule, from, calendar);
  return { kind, due, provisional: isProvisional(due, calendar), law: rule.law };
}

export function endOf({ length, unit }: TermRule, from: string, calendar: Calendar): string {
  if (unit === 'working-days') return workingDayAfter(from, length, calendar);
  if (unit === 'days') return naturalDaysAfter(from, length, calendar);
  return monthsAfter(from, unit === 'years' ? length * 12 : length, calendar);
}

export interface Redo {
  readonly by: 'review' | 'court';
  /** The day the decision or judgment was served: day zero. */
  readonly servedOn: string;
  /** What it states itself; a stated day comes before a stated number of working days, and both before the rule. */
  readonly until?: string;
  readonly workingDays?: number;
  readonly calendar: Calendar;
}

/**
 * By when a reply that was annulled has to be given anew: as ordered, otherwise within twenty working days of the judgment (SPC25).
 * @throws RangeError where neither the order nor the law states a term: a decision on reconsideration, a judgment before 2025-06-01
 */
export function redoTerm({ by, servedOn, until, workingDays, calendar }: Redo): DisputeTerm<'redo'> {
  const ordered = by === 'court' ? '行政诉讼法第七十条、第七十二条' : '行政复议法第六十四条、第六十六条';
  const term = (due: string, law: string): DisputeTerm<'redo'> => ({ kind: 'redo', due, provisional: isProvisional(due, calendar), law });
  if (until !== undefined) return term(until, ordered);
  if (workingDays !== undefined) return term(workingDayAfter(servedOn, workingDays, calendar), ordered);
  const { redoWithin, source } = ruleSetOn('interpretation', servedOn);
  if (by === 'review' || redoWithin === undefined) throw new RangeError('The order has to state its term; the law names none.');
  return term(workingDayAfter(servedOn, redoWithin, calendar), source);
}

const units: Readonly<Record<TermRule['unit'], readonly [zh: string, one: string, many: string]>> = {
  'working-days': ['个工作日', 'working day', 'working days'],
  days: ['日', 'day', 'days'],
  months: ['个月', 'month', 'months'],
  years: ['年', 'year', 'years'],
};

/** 60日, 6个月, 10个工作日. */
export function lengthInWords({ length, unit }: Pick<TermRule, 'length' | 'unit'>): Words {
  const [zh, one, many] = units[unit];
  return { zh: `${length}${zh}`, en: `${length} ${length === 1 ? one : many}` };
}
