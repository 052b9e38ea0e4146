import { isProvisional, workingDaysBetween, type Calendar } from '@law/calendar';
import type { StatuteProfile } from '@law/statute';
import type { ClockFact } from './clock-fact';
import type { Consultation } from './consultations';
import { askableUntil } from './corrections';
import type { Flaw, Words } from './flaw';
import { moving } from './moved-days';
import { limitOf, termOf, type Run, type Term } from './run';
import { storyOf } from './story';
import type { Story } from './telling';

export interface ClockInput {
  readonly facts: readonly ClockFact[];
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
  /** Office day; the answer is as it stood at the end of that day. */
  readonly asOf: string;
}

export interface ClockReading {
  readonly state: 'not-started' | 'running' | 'awaiting-correction' | 'awaiting-fee' | 'replied' | 'withdrawn' | 'lapsed';
  /** Day of receipt; of the corrected application once there is one. */
  readonly receiptOn?: string;
  /** How that day was fixed, or what it still depends on. */
  readonly basis: Words;
  /** Day zero of the term that runs now. */
  readonly runsFrom?: string;
  /** Last day before any extension. */
  readonly baseDue?: string;
  /** Working days by which it was validly extended. */
  readonly extensionDays: number;
  readonly extendedDue?: string;
  /** Last day of the reply as the law is read here. Absent while something is awaited from the applicant. */
  readonly legalDue?: string;
  /** Last day under the reading least favourable to the agency; warnings go by it. */
  readonly safeDue?: string;
  /** A day rests on a year whose notice is not out yet. */
  readonly provisional: boolean;
  /** Working days from today to `safeDue`, negative once past; while the term runs. */
  readonly daysLeft?: number;
  /** The same to `legalDue`: lateness goes by it. */
  readonly legalDaysLeft?: number;
  /** Last day on which asking for correction starts the term anew; until it was asked for. */
  readonly correctionAskBy?: string;
  /** The same day, whether or not it was asked for: to measure a notice by. */
  readonly correctionAskableUntil?: string;
  /** Last day the applicant has to correct. */
  readonly correctionUntil?: string;
  /** Last day the applicant has to give reasons (Art. 35); the term runs meanwhile. */
  readonly reasonsUntil?: string;
  /** Last day the applicant has to pay. */
  readonly feeUntil?: string;
  readonly consultations: readonly Consultation[];
  /** The day it was answered, given up or withdrawn. */
  readonly endedOn?: string;
  readonly servedOn?: string;
  /** Whether it was answered, or still is unanswered, after `legalDue`. */
  readonly late: boolean;
  /** By how many working days, under either reading; 0 is in time, and a day off after the last day already is 1. */
  readonly lateBy: { readonly legal: number; readonly safe: number };
  readonly flaws: readonly Flaw[];
}

/** Every date of a case, read from its facts. The same facts give the same reading, in whatever order they are handed over. */
export function readClock({ facts, ...question }: ClockInput): ClockReading {
  return readingOf(storyOf(facts, question), question);
}

type Question = Omit<ClockInput, 'facts'>;

function readingOf(story: Story, question: Question): ClockReading {
  const { ended, runs } = story;
  const state = stateOf(story);
  const terms = runs.map((run) => termOf(run, story, question, 'letter'));
  const dates = datesOf(story, terms.at(-1), question);
  const awaited = awaitedIn(story, question);
  const { safeDue, legalDue } = dates;
  const seen = ended?.on ?? question.asOf;
  return {
    state,
    receiptOn: runs.findLast(({ cause }) => cause === 'receipt' || cause === 'correction')?.startOn,
    basis: story.basis,
    ...dates,
    provisional: restsOnNoNotice([dates.runsFrom, dates.baseDue, legalDue, safeDue, awaited.feeUntil], question),
    daysLeft: state === 'running' ? daysTo(safeDue, question) : undefined,
    legalDaysLeft: state === 'running' ? daysTo(legalDue, question) : undefined,
    ...awaited,
    correctionAskableUntil: askableUntil(story, question),
    consultations: moving(story, { letter: runs.at(-1), strict: strictRun(story) }, question),
    endedOn: ended?.on,
    servedOn: ended?.servedOn,
    late: legalDue !== undefined && seen > legalDue,
    lateBy: { legal: daysLate(legalDue, seen, question), safe: daysLate(safeDue, seen, question) },
    flaws: [...story.flaws, ...terms.flatMap((term) => term.flaws)],
  };
}

function restsOnNoNotice(days: readonly (string | undefined)[], { calendar }: Question): boolean {
  return days.some((day) => day !== undefined && isProvisional(day, calendar));
}

function daysTo(due: string | undefined, { asOf, calendar }: Question): number | undefined {
  return due === undefined ? undefined : workingDaysBetween(asOf, due, calendar);
}

function daysLate(due: string | undefined, seen: string, { calendar }: Question): number {
  return due === undefined || seen <= due ? 0 : Math.max(1, workingDaysBetween(due, seen, calendar));
}

type Dates = Pick<ClockReading, 'runsFrom' | 'baseDue' | 'extensionDays' | 'extendedDue' | 'legalDue' | 'safeDue'>;

/** None while something is awaited from the applicant. Before a confirmation the strict reading already counts from the day it came. */
function datesOf(story: Story, term: Term | undefined, question: Question): Dates {
  const { runs } = story;
  const run = runs.at(-1);
  const strict = strictRun(story);
  if (!run || !term) return { extensionDays: 0, safeDue: strict && termOf(strict, story, question, 'strict').due };
  const runsFrom = run.startOn;
  if (standsStill(story) || (run.order && !limitOf(run.order, question))) return { runsFrom, extensionDays: 0 };
  const { baseDue, extensionDays, extendedDue, due } = term;
  return { runsFrom, baseDue, extensionDays, extendedDue, legalDue: due, safeDue: termOf(run, story, question, 'strict').due };
}

/** The run the strict reading counts: before a confirmation, from the day it came. */
function strictRun({ runs, receipt }: Story): Run | undefined {
  return runs.at(-1) ?? (receipt && unconfirmed(receipt.safe));
}

function unconfirmed(safe: string): Run {
  return { cause: 'receipt', startOn: safe, safeStartOn: safe, clearedOn: safe, grants: [] };
}

function standsStill({ correction, fee }: Story): boolean {
  return correction?.stops === true || fee?.stops === true;
}

function stateOf({ ended, runs, correction, fee }: Story): ClockReading['state'] {
  if (ended) return ended.how;
  if (runs.length === 0) return 'not-started';
  if (correction?.stops === true) return 'awaiting-correction';
  return fee?.stops === true ? 'awaiting-fee' : 'running';
}

type AwaitedDays = Pick<ClockReading, 'correctionAskBy' | 'correctionUntil' | 'reasonsUntil' | 'feeUntil'>;

function awaitedIn(story: Story, question: Question): AwaitedDays {
  const { ended, correction, fee, reasons, askedOn } = story;
  if (ended) return {};
  return {
    correctionAskBy: askedOn === undefined ? askableUntil(story, question) : undefined,
    correctionUntil: correction?.until,
    reasonsUntil: reasons && reasons.givenOn === undefined ? reasons.until : undefined,
    feeUntil: fee?.until,
  };
}
