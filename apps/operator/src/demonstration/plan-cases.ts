import { addWorkingDays, type Calendar } from '@law/calendar';
import { Temporal } from 'temporal-polyfill';
import type { Chance } from './chance';
import type { DemoAgency } from './city';
import { demoTopics, type DemoTopic } from './topics';

/** One thing somebody does on one day. The order within a day is the order of `minute`. */
export interface DemoStep {
  readonly act: string;
  readonly on: string;
  /** Minutes after half past eight. */
  readonly minute: number;
}

export interface DemoCase {
  readonly place: number;
  readonly agency: string;
  readonly unit: number;
  readonly topic: DemoTopic;
  readonly channel: 'online' | 'counter' | 'post-signed' | 'e-mail' | 'fax' | 'post-ordinary' | 'oral';
  readonly applicant: number;
  readonly steps: readonly DemoStep[];
}

type Leg = readonly [act: string, least: number, most: number];

const opening: readonly Leg[] = [
  ['submit', 0, 0],
  ['confirm-receipt', 0, 1],
  ['register', 0, 1],
];
const corrected: readonly Leg[] = [
  ['ask-for-correction', 1, 4],
  ['return-correction', 2, 10],
];
const lapsed: readonly Leg[] = [
  ['ask-for-correction', 1, 4],
  ['lapse', 16, 18],
];
const worked: readonly Leg[] = [
  ['dispatch-to-unit', 0, 1],
  ['record-search', 2, 6],
  ['propose-outcome', 1, 3],
  ['clear-confidentiality', 0, 2],
];
const reworked: readonly Leg[] = [
  ['return-for-rework', 0, 1],
  ['propose-outcome', 1, 2],
  ['clear-confidentiality', 0, 1],
];
const finished: readonly Leg[] = [
  ['check-legality', 0, 2],
  ['sign-reply', 0, 1],
  ['deliver-reply', 0, 1],
  ['prove-service', 1, 4],
  ['archive', 8, 30],
];

const channels = [
  'online',
  'online',
  'online',
  'online',
  'counter',
  'counter',
  'post-signed',
  'post-signed',
  'e-mail',
  'fax',
  'post-ordinary',
  'oral',
] as const;

/**
 * The life of every case, day by day, up to `today`. Two years of filings, more of them lately; one in fourteen lies somewhere longer
 * than it should.
 */
export function planCases(
  city: readonly DemoAgency[],
  today: Temporal.PlainDate,
  calendar: Calendar,
  chance: Chance,
  count: number,
): DemoCase[] {
  return Array.from({ length: count }, (_, index) => {
    const place = index + 1;
    const topic = chance.pick(demoTopics);
    const agency = chance.weighted(
      city.filter(({ code }) => topic.of.includes(code)),
      ({ busy }) => busy,
    );
    const recent = chance.is(0.3);
    const filed = today.subtract({ days: recent ? chance.between(0, 45) : chance.between(46, 720) });
    const steps = stepsFrom(filed, today, calendar, chance, legsOf(chance));
    return {
      place,
      agency: agency.code,
      unit: agency.units.length > 1 ? chance.between(1, agency.units.length - 1) : 0,
      topic,
      channel: topic.by === 'organisation' ? 'online' : chance.pick(channels),
      applicant: chance.is(0.15) ? 7 : place,
      steps,
    };
  });
}

/** All steps of all cases in the order they happened. */
export function inOrder(cases: readonly DemoCase[]): { readonly of: DemoCase; readonly step: DemoStep }[] {
  return cases
    .flatMap((of) => of.steps.map((step, nth) => ({ of, step, nth })))
    .sort((one, other) => compare(keyOf(one), keyOf(other)))
    .map(({ of, step }) => ({ of, step }));
}

function keyOf({ of, step, nth }: { of: DemoCase; step: DemoStep; nth: number }): string {
  return [step.on, pad(step.minute), pad(of.place), pad(nth)].join(' ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function pad(number: number): string {
  return String(number).padStart(5, '0');
}

function legsOf(chance: Chance): Leg[] {
  if (chance.is(0.04)) return [...opening, ['withdraw', 1, 5], ['archive', 5, 20]];
  if (chance.is(0.05)) return [...opening, ...lapsed, ['archive', 5, 20]];
  const legs = [...opening, ...(chance.is(0.18) ? corrected : []), ...worked, ...(chance.is(0.15) ? reworked : []), ...finished];
  if (!chance.is(0.07)) return legs;
  const slow = chance.between(3, legs.length - 4);
  return legs.map((leg, index): Leg => (index === slow ? [leg[0], 18, 26] : leg));
}

function stepsFrom(
  filed: Temporal.PlainDate,
  today: Temporal.PlainDate,
  calendar: Calendar,
  chance: Chance,
  legs: readonly Leg[],
): DemoStep[] {
  const steps: DemoStep[] = [];
  let day = filed;
  let minute = chance.between(0, 120);
  for (const [act, least, most] of legs) {
    const wait = chance.between(least, most);
    const working =
      act === 'submit'
        ? day
        : addWorkingDays(act === 'confirm-receipt' ? previous(day) : day, act === 'confirm-receipt' ? wait + 1 : wait, calendar);
    minute = working.equals(day) ? minute + chance.between(3, 25) : chance.between(0, 150);
    day = working;
    if (Temporal.PlainDate.compare(day, today) > 0) break;
    steps.push({ act, on: day.toString(), minute });
  }
  return steps;
}

function previous(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: 1 });
}
