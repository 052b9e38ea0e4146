/** How a job is tried again, and why so. */
export interface JobPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number;
  readonly backoff: { readonly type: 'fixed' | 'exponential'; readonly delay: number };
  /** Milliseconds a try may take; then it counts as failed. */
  readonly timeout: number;
  /** The reason for these numbers. */
  readonly because: string;
}

/** A policy for every name: a job without one does not compile. */
export type JobPolicies<Payloads> = { readonly [Name in keyof Payloads]: JobPolicy };

/** One try of one job. */
export interface JobTry {
  /** The outbox row's id, or the timetable's own for a job of the timetable. */
  readonly id: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
}

/** A handler for every name. It is called again after a crash, so what it does must bear repetition. */
export type JobHandlers<Payloads> = {
  readonly [Name in keyof Payloads]: (payload: Payloads[Name], now: JobTry) => Promise<unknown>;
};

/** A job on its way to the queue. The same id twice is one job. */
export interface QueuedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: object;
  /** The instant before which it does not run, ISO 8601. */
  readonly runAt?: string;
}

/** One line of the timetable; times are the office's. */
export interface TimetableEntry<Payloads> {
  readonly job: keyof Payloads & string;
  /** Cron of five or six fields, read in Asia/Shanghai. */
  readonly cron: string;
}

/** A job that will not be tried again. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
}

/** What the owner of the jobs wants to hear. */
export interface JobHooks {
  /** Before the queue forgets the job. */
  done(id: string): Promise<void>;
  failedForGood(job: FailedJob, error: Error): Promise<void>;
}
