import { Logger } from '@nestjs/common';
import { errorFacts, traced } from '@platform/observability';
import { UnrecoverableError, type Job } from 'bullmq';
import { backendOf, type Payload, type QueueSettings } from './backend';
import { withinTime } from './within-time';
import type { JobHandlers, JobHooks, JobPolicies, JobPolicy, JobTry } from './job';

type Handler = (payload: Payload, now: JobTry) => Promise<unknown>;

const readyPatience = 5_000;
/** As long as the longest work of a handler that is asked to end; longer waits the system's own stop does not grant. */
const closePatience = 20_000;
const usualStalledAfter = 30_000;
/** A job whose worker died that often takes its worker with it. */
const mostDeaths = 3;

export interface RunnerSettings extends QueueSettings {
  /** Jobs at work at once. */
  readonly concurrency?: number;
}

/** The far end of the queue: takes jobs out and calls their handlers. */
export class JobRunner<Payloads> {
  private readonly worker: ReturnType<ReturnType<typeof backendOf>['worker']>;
  private readonly log = new Logger('jobs');
  private readonly hearing = new Set<Promise<void>>();

  constructor(
    private readonly settings: RunnerSettings,
    private readonly policies: JobPolicies<Payloads>,
    private readonly handlers: JobHandlers<Payloads>,
    private readonly hooks: JobHooks,
  ) {
    const stalledAfter = settings.stalledAfter ?? usualStalledAfter;
    this.worker = backendOf(settings).worker((job) => this.run(job), {
      autorun: false,
      concurrency: settings.concurrency ?? 4,
      lockDuration: stalledAfter,
      stalledInterval: stalledAfter,
      maxStalledCount: mostDeaths,
    });
    this.worker.on('error', (error) => {
      this.log.warn({ queue: 'out of reach', ...errorFacts(error) });
    });
    this.worker.on('failed', (job, error) => {
      if (job) this.hear(job, error);
    });
  }

  /** Begins to take jobs. A queue out of reach holds up nobody's start: the runner goes on knocking by itself. */
  async start(): Promise<void> {
    await withinTime('Reaching the queue', this.settings.patience ?? readyPatience, () => this.worker.waitUntilReady()).catch(
      (error: unknown) => {
        this.log.warn({ queue: 'out of reach', ...errorFacts(error) });
      },
    );
    this.worker.run().catch((error: unknown) => {
      this.log.error({ runner: 'stopped', ...errorFacts(error) });
    });
  }

  /** Takes no more jobs and waits for those at work. */
  async close(): Promise<void> {
    await withinTime('Closing', closePatience, () => this.worker.close()).catch((error: unknown) => {
      this.log.warn({ runner: 'left', ...errorFacts(error) });
    });
    await Promise.all(this.hearing);
  }

  private run(job: Job<Payload>): Promise<void> {
    const id = idOf(job);
    return traced(id, async () => {
      const handler = (this.handlers as Readonly<Record<string, Handler | undefined>>)[job.name];
      const policy = (this.policies as Readonly<Record<string, JobPolicy | undefined>>)[job.name];
      if (!handler || !policy) throw new UnrecoverableError(`No handler for ${job.name}.`);
      await withinTime('The try', policy.timeout, (signal) => handler(job.data, { id, attempt: job.attemptsMade + 1, signal }));
      await this.hooks.done(id);
    });
  }

  /** A try that failed is a fact for the log; a job that is given up is a matter for its owner. */
  private hear(job: Job<Payload>, error: Error): void {
    const attempts = job.attemptsMade;
    const over = job.finishedOn !== undefined;
    this.log.warn({ job: job.name, id: idOf(job), attempts, over, ...errorFacts(error) });
    if (!over) return;
    const heard = this.hooks
      .failedForGood({ id: idOf(job), name: job.name, attempts }, error)
      .catch((fault: unknown) => {
        this.log.error({ job: job.name, id: idOf(job), hook: 'failed', ...errorFacts(fault) });
      })
      .finally(() => this.hearing.delete(heard));
    this.hearing.add(heard);
  }
}

function idOf(job: Job<Payload>): string {
  return job.id ?? job.name;
}
