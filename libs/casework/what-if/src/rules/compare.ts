import { workingDaysBetween, type Calendar } from '@law/calendar';
import { whatIf, type ClockInput, type ClockReading, type Flaw } from '@law/clock';
import { sayStep } from './say-step';
import { tooLongDelays } from './too-long-delays';
import { understood, type Supposed, type Understood } from './supposed';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Where the term stands, on one side of the question. */
interface Side {
  /** The day it is read on. */
  readonly asOf: string;
  readonly state: ClockReading['state'];
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional: boolean;
  /** Working days from today to `safeDue`, negative once past; while a term runs. */
  readonly daysLeft?: number;
  /** Whether it is unanswered today, or would be answered, after `legalDue`. */
  readonly late: boolean;
}

/** Something the law gives no effect, or that should be known. `procedure`: whoever asks may not do it now. */
export interface Refused {
  readonly rule?: string;
  readonly kind: Flaw['kind'] | 'procedure';
  readonly on?: string;
  readonly says: Words;
}

/** A day of the picture. */
interface Mark {
  readonly kind: 'receipt' | 'today' | 'step' | 'due-before' | 'due-after';
  readonly on: string;
  /** Working days from today, negative before it. */
  readonly ahead: number;
}

export interface Answer {
  readonly today: string;
  /** What was supposed, with every day that was filled in. */
  readonly steps: readonly (Omit<Supposed, 'on'> & { readonly on: string; readonly says: Words })[];
  readonly before: Side;
  readonly after: Side;
  readonly refused: readonly Refused[];
  /** Earliest first. */
  readonly marks: readonly Mark[];
}

/** What would follow. Pure: the facts of the case are handed over, and stay as they are. */
export function compare(steps: readonly Supposed[], input: ClockInput): Answer {
  const read = understood(steps, input);
  const { before, after, afterAsOf } = whatIf(
    input,
    read.flatMap(({ facts }) => facts),
  );
  const { asOf: today, calendar } = input;
  return {
    today,
    steps: read.map(told),
    before: sideOf(before, today, today, calendar),
    after: sideOf(after, afterAsOf, today, calendar),
    refused: [
      ...tooLongDelays(read, input),
      ...after.flaws.filter((flaw) => !before.flaws.some((known) => sameFlaw(known, flaw))).map(named),
    ],
    marks: marksOf(
      before,
      after,
      read.flatMap(({ on, backOn }) => [on, backOn]),
      input,
    ),
  };
}

function told(step: Understood): Answer['steps'][number] {
  const { facts: _, ...days } = step;
  return { ...days, says: sayStep(step) };
}

function sideOf(reading: ClockReading, asOf: string, today: string, calendar: Calendar): Side {
  const { state, receiptOn, legalDue, safeDue, provisional } = reading;
  const runs = state === 'running';
  const daysLeft = runs && safeDue !== undefined ? workingDaysBetween(today, safeDue, calendar) : undefined;
  // A supposed day may lie after the last one; unanswered until then, the case is not late yet.
  const late = runs ? legalDue !== undefined && today > legalDue : reading.late;
  return { asOf, state, receiptOn, legalDue, safeDue, provisional, daysLeft, late };
}

/** A supposed consultation has no number anybody knows. */
function named({ says: { zh, en }, ...flaw }: Flaw): Refused {
  return { ...flaw, says: { zh: zh.replaceAll(/ ?supposed-\d+ ?/g, '(假设)'), en: en.replaceAll(/supposed-\d+/g, '(supposed)') } };
}

function sameFlaw(one: Flaw, other: Flaw): boolean {
  return one.rule === other.rule && one.on === other.on && one.says.zh === other.says.zh;
}

function marksOf(
  before: ClockReading,
  after: ClockReading,
  stepDays: readonly (string | undefined)[],
  { asOf: today, calendar }: ClockInput,
): readonly Mark[] {
  const wanted: readonly (readonly [Mark['kind'], string | undefined])[] = [
    ['receipt', before.receiptOn],
    ['today', today],
    ...[...new Set(stepDays)].filter((on) => on !== today).map((on) => ['step', on] as const),
    ['due-before', before.legalDue],
    ['due-after', after.legalDue === before.legalDue ? undefined : after.legalDue],
  ];
  return wanted
    .flatMap(([kind, on]) => (on === undefined ? [] : [{ kind, on, ahead: workingDaysBetween(today, on, calendar) }]))
    .sort((one, other) => one.ahead - other.ahead || (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
