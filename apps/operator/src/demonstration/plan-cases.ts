import { addWorkingDays, currentCalendar } from '@law/calendar';
import { officeTimeZone } from '@platform/time';
import { Temporal } from 'temporal-polyfill';
import type { Chance } from './chance';
import type { DemoAgency } from './city';
import { exhibits, shownToCitizens, type Exhibit } from './exhibits';
import { wayOf, type Leg, type PlayedAct } from './legs';
import { demoTopics, type DemoTopic } from './topics';

/** One thing somebody does at one instant. */
export interface DemoStep {
  readonly act: PlayedAct;
  readonly at: Temporal.Instant;
}

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
type DemoChannel = (typeof channels)[number];

export interface DemoCase {
  /** Counted from 1; tells the case apart when a load is taken up again. */
  readonly place: number;
  readonly agency: string;
  /** Place of the unit that works on it, in the agency's list. */
  readonly unit: number;
  readonly topic: DemoTopic;
  readonly channel: DemoChannel;
  readonly applicant: number;
  /** Whether its number and query code are printed. */
  readonly shown: boolean;
  readonly steps: readonly DemoStep[];
}

export interface CityPlan {
  readonly city: readonly DemoAgency[];
  /** The last day anything happens on. */
  readonly lastDay: Temporal.PlainDate;
  readonly chance: Chance;
  /** Cases besides the exhibits; none: a city without any case. */
  readonly count: number;
}

/** Handed in or taken down by a clerk: on working days only. */
const takenByClerks: readonly DemoChannel[] = ['counter', 'oral', 'post-signed', 'post-ordinary', 'fax', 'e-mail'];
/** The day of receipt is fixed by the submission itself: nothing is left to confirm. Art. 31. */
const fixedAtOnce: readonly DemoChannel[] = ['counter', 'oral', 'post-signed'];
/** One applicant asks again and again. */
const frequentApplicant = 7;
/** Two years. */
const longestAgo = 720;
const recentDays = 45;

/** The life of every case, instant by instant, up to the end of `lastDay`: the exhibits, then what chance brings, more of it lately. */
export function planCases(plan: CityPlan): DemoCase[] {
  if (plan.count === 0) return [];
  const chosen = exhibits.map((exhibit, index) => planExhibit(exhibit, index + 1, plan));
  const brought = Array.from({ length: plan.count }, (_, index) => planByChance(exhibits.length + index + 1, plan));
  return [...chosen, ...brought];
}

function planExhibit(exhibit: Exhibit, place: number, { city, lastDay, chance }: CityPlan): DemoCase {
  const topic = demoTopics.find(({ title }) => title === exhibit.topic) ?? chance.pick(demoTopics);
  const filed = addWorkingDays(lastDay, -exhibit.ago, currentCalendar());
  const agency = agencyFor(topic, city, chance, exhibit.agency);
  const channel = 'online';
  const steps = stepsOf({ way: exhibit.way, filed, lastDay, place, channel, chance });
  return {
    place,
    agency: agency.code,
    unit: unitOf(agency, chance),
    topic,
    channel,
    applicant: place,
    shown: exhibit === shownToCitizens,
    steps,
  };
}

function planByChance(place: number, { city, lastDay, chance }: CityPlan): DemoCase {
  const topic = chance.pick(demoTopics);
  const agency = agencyFor(topic, city, chance);
  const channel = topic.by === 'organisation' ? 'online' : chance.pick(channels);
  const days = chance.is(0.3) ? chance.between(0, recentDays) : chance.between(recentDays + 1, longestAgo);
  const steps = stepsOf({ way: wayOf(chance), filed: lastDay.subtract({ days }), lastDay, place, channel, chance });
  const applicant = chance.is(0.15) ? frequentApplicant : place;
  return { place, agency: agency.code, unit: unitOf(agency, chance), topic, channel, applicant, shown: false, steps };
}

function agencyFor(topic: DemoTopic, city: readonly DemoAgency[], chance: Chance, code?: string): DemoAgency {
  const fitting = city.filter((agency) => topic.of.includes(agency.code));
  return fitting.find((agency) => agency.code === code) ?? chance.weighted(fitting, ({ busy }) => busy);
}

/** The disclosure office comes first in each list; staff sit in the two units after it. */
function unitOf({ units }: DemoAgency, chance: Chance): number {
  return chance.between(1, Math.min(units.length - 1, 2));
}

interface Course {
  readonly way: readonly Leg[];
  readonly filed: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly place: number;
  readonly channel: DemoChannel;
  readonly chance: Chance;
}

function stepsOf({ way, filed, lastDay, place, channel, chance }: Course): DemoStep[] {
  const steps: DemoStep[] = [];
  let day = takenByClerks.includes(channel) ? workingDayFrom(filed) : filed;
  let minute = chance.between(0, 120);
  for (const { act, least, most } of way) {
    if (act === 'confirm-receipt' && fixedAtOnce.includes(channel)) continue;
    const next = act === 'submit' ? day : addWorkingDays(workingDayFrom(day), chance.between(least, most), currentCalendar());
    minute = next.equals(day) ? minute + chance.between(2, 20) : chance.between(0, 150);
    day = next;
    if (Temporal.PlainDate.compare(day, lastDay) > 0) break;
    steps.push({ act, at: instantOf(day, minute, place) });
  }
  return steps;
}

/** That day, or the first working day after it. */
function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(day.subtract({ days: 1 }), 1, currentCalendar());
}

/** Minutes after half past eight, with seconds and milliseconds that only this case has: its submission can be recognised by them. */
function instantOf(day: Temporal.PlainDate, minute: number, place: number): Temporal.Instant {
  return day
    .toZonedDateTime({ timeZone: officeTimeZone, plainTime: '08:30' })
    .add({ minutes: minute, seconds: place % 60, milliseconds: Math.floor(place / 60) })
    .toInstant();
}

/** All steps of the cases in the order they happen; `nth` is a step's place in its own case, from 0. */
export function inOrder(cases: readonly DemoCase[]): { readonly of: DemoCase; readonly step: DemoStep; readonly nth: number }[] {
  return cases
    .flatMap((of) => of.steps.map((step, nth) => ({ of, step, nth })))
    .sort((one, other) => Temporal.Instant.compare(one.step.at, other.step.at) || one.of.place - other.of.place || one.nth - other.nth);
}

/** How long a case's ledger is before that step: every step is one line, and a submission that fixes its receipt is two. */
export function linesBefore({ channel }: DemoCase, nth: number): number {
  return nth === 0 ? 0 : nth + (fixedAtOnce.includes(channel) ? 1 : 0);
}
