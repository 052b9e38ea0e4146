import type { ClockFact, FactOf } from './clock-fact';
import type { Asked } from './consultations';
import { flaw, type Flaw, type Words } from './flaw';
import type { FlawName } from './flaw-catalogue';
import type { ReceiptDay } from './receipt';
import type { ClockQuestion, Run } from './run';

/** Something awaited from the applicant. `stops`: whether the term stands still meanwhile. */
export interface Awaited {
  readonly by: 'correction' | 'fee';
  readonly on: string;
  readonly until?: string;
  readonly stops: boolean;
}

/** How a case ended. */
export interface Ending {
  readonly how: 'replied' | 'withdrawn' | 'lapsed';
  readonly on: string;
  readonly posted?: boolean;
  readonly servedOn?: string;
  /** What was not done in time, for a lapse. */
  readonly by?: Awaited['by'];
}

/** The facts of a case put together: the runs of the term, what is awaited, how it ended. */
export interface Story {
  readonly runs: readonly Run[];
  readonly receipt?: ReceiptDay;
  readonly basis: Words;
  readonly consultations: readonly Asked[];
  readonly correction?: Awaited;
  readonly fee?: Awaited;
  /** The day correction was first asked for. */
  readonly askedOn?: string;
  readonly reasons?: { readonly until?: string; readonly givenOn?: string };
  readonly ended?: Ending;
  readonly flaws: readonly Flaw[];
}

/** A story while it is told. */
export type Telling = { -readonly [Key in keyof Story]: Story[Key] } & {
  runs: Run[];
  flaws: Flaw[];
  /** Notices without effect: answering one is odd, not impossible. */
  readonly voidNotices: Set<Awaited['by']>;
  /** Days on which a good reason for a late correction was accepted. */
  readonly goodReasons: readonly string[];
  /** A correction that came late, until it is known whether there was a good reason. */
  lateReturnOn?: string;
};

export type Teller<Act extends ClockFact['act']> = (story: Telling, fact: FactOf<Act>, question: ClockQuestion) => void;

export function note(story: Telling, name: FlawName, on: string, detail?: string): void {
  story.flaws.push(flaw(name, on, detail));
}

/** Begins a run. What else is still awaited from the applicant keeps the new one standing still. */
export function begin(story: Telling, { cause, startOn, safeStartOn = startOn, order }: Beginning): void {
  const last = story.runs.at(-1);
  if (last) last.overOn = story.ended?.on ?? startOn;
  story.ended = undefined;
  const clearedOn = cause === 'fee' && last ? last.clearedOn : safeStartOn;
  const run: Run = { cause, startOn, safeStartOn, clearedOn, grants: [], order };
  const awaited = [story.correction, story.fee].find((each) => each?.stops);
  if (awaited) run.stopped = { by: awaited.by, on: startOn, until: awaited.until };
  story.runs.push(run);
}

type Beginning = Pick<Run, 'cause' | 'startOn' | 'order'> & { readonly safeStartOn?: string };
