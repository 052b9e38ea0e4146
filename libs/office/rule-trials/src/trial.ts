import type { Expected } from '@law/due-date';
import type { Difference } from './rules/differences';

/** A question somebody keeps with what has to come out. */
export interface KeptTrial {
  readonly id: string;
  /** Counted from 1; every edit is another version. */
  readonly version: number;
  readonly title: string;
  readonly question: object;
  readonly expected: Expected;
  /** Its key in the standard table, where it came from there. */
  readonly standard?: string;
  readonly editedBy: string;
  readonly editedByName: string;
  readonly editedAt: string;
}

/** One version of a trial; `dropped`: it was taken off the list with this one. */
export interface TrialEdition extends KeptTrial {
  readonly dropped: boolean;
}

/**
 * What trials are run against: `in-force`, the id of a change of the rule book (a draft calendar or draft parameters), or the id of a
 * version of the statute.
 */
export type Against = string;

export interface TrialResult {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** `unreadable`: the question is no longer of the form the bench takes. */
  readonly outcome: 'passed' | 'failed' | 'unreadable';
  readonly differences: readonly Difference[];
}

/** One run, as it came out and is kept. */
export interface TrialRun {
  readonly id: string;
  readonly against: Against;
  /** What that was, in words, when it was run. */
  readonly calendar: string;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly TrialResult[];
  readonly ranBy: string;
  readonly ranByName: string;
  readonly ranAt: string;
}
