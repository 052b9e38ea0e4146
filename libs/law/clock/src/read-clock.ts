import { isProvisional, workingDaysBetween, type Calendar } from '@law/calendar';
import type { StatuteProfile } from '@law/statute';
import type { ClockFact } from './clock-fact';
import type { Consultation } from './exclusions';
import type { Flaw, Words } from './flaw';
import { termOf, type Run } from './run';
import { askableUntil, storyOf, type Story } from './story';

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
  /** Last day on which asking for correction starts the term anew; until it was asked for. */
  readonly correctionAskBy?: string;
  /** Last day the applicant has to correct. */
  readonly correctionUntil?: string;
  /** Last day the applicant has to pay. */
  readonly feeUntil?: string;
  readonly consultations: readonly Consultation[];
  /** Whether it was answered, or still is unanswered, after `legalDue`. */
  readonly late: boolean;
  readonly flaws: readonly Flaw[];
}

/** Every date of a case, read from its facts. The same facts give the same reading, in whatever order they are handed over. */
export function readClock({ facts, ...question }: ClockInput): ClockReading {
  return readingOf(storyOf(facts, question), question);
}

type Question = Omit<ClockInput, 'facts'>;

function readingOf(story: Story, question: Question): ClockReading {
  const state = stateOf(story);
  const dates = datesOf(story, question);
  const awaited = awaitedIn(story, question);
  const { safeDue, legalDue } = dates;
  return {
    state,
    receiptOn: story.runs.findLast(({ cause }) => cause !== 'fee')?.startOn,
    basis: story.basis,
    ...dates,
    provisional: [legalDue, safeDue, awaited.feeUntil].some((day) => day !== undefined && isProvisional(day, question.calendar)),
    daysLeft: state === 'running' && safeDue !== undefined ? workingDaysBetween(question.asOf, safeDue, question.calendar) : undefined,
    ...awaited,
    consultations: story.consultations,
    late: isLate(story, legalDue, question),
    flaws: [...story.flaws, ...story.runs.flatMap((run) => termOf(run, story, question, 'letter').flaws)],
  };
}

type Dates = Pick<ClockReading, 'runsFrom' | 'baseDue' | 'extensionDays' | 'extendedDue' | 'legalDue' | 'safeDue'>;

/** None while something is awaited from the applicant. Before a confirmation the strict reading already counts from the day it came. */
function datesOf(story: Story, question: Question): Dates {
  const { runs, receipt, awaited } = story;
  const run = runs.at(-1);
  if (!run) return { extensionDays: 0, safeDue: receipt && termOf(unconfirmed(receipt.safe), story, question, 'strict').due };
  const runsFrom = run.startOn;
  if (awaited?.stops) return { runsFrom, extensionDays: 0 };
  const { baseDue, extensionDays, extendedDue, due } = termOf(run, story, question, 'letter');
  return { runsFrom, baseDue, extensionDays, extendedDue, legalDue: due, safeDue: termOf(run, story, question, 'strict').due };
}

function unconfirmed(safe: string): Run {
  return { cause: 'receipt', startOn: safe, safeStartOn: safe, grants: [] };
}

function isLate({ ended }: Story, legalDue: string | undefined, { asOf }: Question): boolean {
  return legalDue !== undefined && (ended?.on ?? asOf) > legalDue;
}

function stateOf({ ended, runs, awaited }: Story): ClockReading['state'] {
  if (ended) return ended.how;
  if (runs.length === 0) return 'not-started';
  if (!awaited?.stops) return 'running';
  return awaited.by === 'fee' ? 'awaiting-fee' : 'awaiting-correction';
}

function awaitedIn(story: Story, question: Question): Pick<ClockReading, 'correctionAskBy' | 'correctionUntil' | 'feeUntil'> {
  const { ended, awaited, askedOn } = story;
  if (ended) return {};
  return {
    correctionAskBy: askedOn === undefined ? askableUntil(story, question) : undefined,
    correctionUntil: awaited?.by === 'correction' ? awaited.until : undefined,
    feeUntil: awaited?.by === 'fee' ? awaited.until : undefined,
  };
}
