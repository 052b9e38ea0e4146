import type { JobPolicies, TimetableEntry } from '@platform/jobs';
import type { RelayBeat } from '@platform/outbox';
import { policies, type JobPayloads } from './job-table';
import { schedule } from './schedule';

/** How often the worker looks, and how soon it tries again. */
export interface Pace {
  readonly policies: JobPolicies<JobPayloads>;
  readonly timetable: readonly TimetableEntry<JobPayloads>[];
  /** Absent: the relay's own. */
  readonly beat?: RelayBeat;
  /** Sets the queue of a measurement apart. */
  readonly queueName?: string;
  /** Milliseconds after which a try whose worker died is noticed. Absent: the runner's own. */
  readonly stalledAfter?: number;
}

export const usualPace: Pace = { policies, timetable: schedule };
