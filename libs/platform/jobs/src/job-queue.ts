import { officeTimeZone, type OfficeClock } from '@platform/time';
import { Logger } from '@nestjs/common';
import { errorFacts } from '@platform/observability';
import { Temporal } from 'temporal-polyfill';
import { backendOf, type QueueSettings } from './backend';
import { withinTime } from './within-time';
import type { JobPolicies, JobPolicy, QueuedJob, TimetableEntry } from './job';

/** Used for a name this version does not know: a newer process wrote it, and a newer worker will do it. */
const unknownPolicy: Pick<JobPolicy, 'attempts' | 'backoff'> = { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } };
/** The relay holds its rows while it waits; a queue that does not answer by then is out of reach. */
const usualPatience = 10_000;
/** Truth is in PostgreSQL; the queue keeps nothing of what is over. */
const forgetful = { removeOnComplete: true, removeOnFail: true };

/** The near end of the queue: where jobs and the timetable are put in. */
export class JobQueue<Payloads> {
  private readonly queue: ReturnType<ReturnType<typeof backendOf>['queue']>;

  private readonly log = new Logger('jobs');
  private readonly patience: number;

  constructor(
    settings: QueueSettings,
    private readonly policies: JobPolicies<Payloads>,
    private readonly timetable: readonly TimetableEntry<Payloads>[],
    private readonly clock: OfficeClock,
  ) {
    this.patience = settings.patience ?? usualPatience;
    this.queue = backendOf(settings).queue({});
    this.queue.on('error', (error) => {
      this.log.warn({ queue: 'out of reach', ...errorFacts(error) });
    });
  }

  /** Puts jobs in, each once: an id the queue holds already changes nothing. @throws Error when the queue is out of reach */
  async put(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await withinTime('Reaching the queue', this.patience, () => this.add(jobs));
  }

  /** Makes the queue's timetable ours. What is right already is left alone, so that no run is put off by asking. */
  keepTimetable(): Promise<void> {
    return withinTime('Reaching the queue', this.patience, () => this.keepEntries());
  }

  private async keepEntries(): Promise<void> {
    const known = await this.queue.getJobSchedulers();
    const wished = new Set<string>(this.timetable.map(({ job }) => job));
    for (const { key } of known) if (!wished.has(key)) await this.queue.removeJobScheduler(key);
    for (const { job, cron } of this.timetable) {
      if (known.some(({ key, pattern, tz }) => key === job && pattern === cron && tz === officeTimeZone)) continue;
      await this.queue.upsertJobScheduler(
        job,
        { pattern: cron, tz: officeTimeZone },
        { name: job, data: {}, opts: { ...this.tries(job), ...forgetful } },
      );
    }
  }

  /** How many jobs wait, run or are put off. */
  async waiting(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
  }

  /** A queue out of reach is left as it is. */
  async close(): Promise<void> {
    await withinTime('Closing', this.patience, () => this.queue.close()).catch((error: unknown) => {
      this.log.warn({ queue: 'left', ...errorFacts(error) });
    });
  }

  private add(jobs: readonly QueuedJob[]): Promise<unknown> {
    return this.queue.addBulk(
      jobs.map(({ id, name, payload, runAt }) => ({
        name,
        data: payload,
        opts: { ...this.tries(name), ...forgetful, jobId: id, delay: this.delayUntil(runAt) },
      })),
    );
  }

  private tries(name: string): Pick<JobPolicy, 'attempts' | 'backoff'> {
    const { attempts, backoff } = (this.policies as Readonly<Record<string, JobPolicy | undefined>>)[name] ?? unknownPolicy;
    return { attempts, backoff };
  }

  private delayUntil(runAt: string | undefined): number {
    if (runAt === undefined) return 0;
    return Math.max(0, Temporal.Instant.from(runAt).epochMilliseconds - this.clock.now().epochMilliseconds);
  }
}
