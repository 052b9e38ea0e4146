import { isProvisional, workingDayAfter, workingDaysBetween, type Calendar } from '@law/calendar';
import type { StatuteProfile } from '@law/statute';
import type { ClockFact } from './clock-fact';
import { dueAfter, excludedTime, type Consultation } from './exclusions';
import type { Flaw, Words } from './flaw';
import { termOf, type Run, type Term } from './run';
import { storyOf, type Story } from './story';

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
  const run = story.runs.at(-1);
  const stands = story.awaited?.stops === true;
  const letter = run && termOf(run, story.consultations, question, 'letter');
  const legalDue = stands ? undefined : letter?.due;
  const safeDue = stands ? undefined : safeDueOf(story, run, question);
  const state = stateOf(story);
  const awaited = awaitedIn(story, run, question);
  return {
    state,
    ...runView(story, run, stands ? undefined : letter),
    legalDue,
    safeDue,
    provisional: [legalDue, safeDue, awaited.feeUntil].some((day) => day !== undefined && isProvisional(day, question.calendar)),
    daysLeft: state === 'running' && safeDue !== undefined ? workingDaysBetween(question.asOf, safeDue, question.calendar) : undefined,
    ...awaited,
    consultations: story.consultations,
    late: legalDue !== undefined && (story.ended?.on ?? question.asOf) > legalDue,
    flaws: [...story.flaws, ...story.runs.flatMap((one) => termOf(one, story.consultations, question, 'letter').flaws)],
  };
}

function runView(story: Story, run: Run | undefined, term: Term | undefined) {
  const received = story.runs.findLast(({ cause }) => cause !== 'fee');
  return {
    receiptOn: received?.startOn,
    basis: story.basis,
    runsFrom: run?.startOn,
    baseDue: term?.baseDue,
    extensionDays: term?.extensionDays ?? 0,
    extendedDue: term?.extendedDue,
  };
}

function stateOf({ ended, runs, awaited }: Story): ClockReading['state'] {
  if (ended) return ended.how;
  if (runs.length === 0) return 'not-started';
  if (!awaited?.stops) return 'running';
  return awaited.by === 'fee' ? 'awaiting-fee' : 'awaiting-correction';
}

/** Before a confirmation the strict reading already counts from the day it came. */
function safeDueOf({ receipt, consultations }: Story, run: Run | undefined, question: Question): string | undefined {
  if (run) return termOf(run, consultations, question, 'strict').due;
  if (!receipt) return undefined;
  const { profile, calendar, asOf } = question;
  return dueAfter(receipt.safe, profile.terms.reply, excludedTime(consultations, profile, asOf, 'strict'), calendar);
}

function awaitedIn({ ended, awaited, askedOn }: Story, run: Run | undefined, { profile, calendar }: Question) {
  const askFor = profile.terms.askForCorrection;
  const open = ended ? undefined : awaited;
  return {
    correctionAskBy: run && askFor && askedOn === undefined && !ended ? workingDayAfter(run.startOn, askFor, calendar) : undefined,
    correctionUntil: open?.by === 'correction' ? open.until : undefined,
    feeUntil: open?.by === 'fee' ? open.until : undefined,
  };
}
