import { Logger } from '@nestjs/common';
import { errorFacts, traced } from '@platform/observability';
import { UnrecoverableError, type Job } from 'bullmq';
import { backendOf, type Payload, type QueueSettings } from './backend';
import type { JobHandlers, JobHooks, JobPolicies, JobPolicy, JobTry } from './job';

type Handler = (payload: Payload, now: JobTry) => Promise<unknown>;

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
    settings: RunnerSettings,
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

  async start(): Promise<void> {
    await this.worker.waitUntilReady();
    this.worker.run().catch((error: unknown) => {
      this.log.error({ runner: 'stopped', ...errorFacts(error) });
    });
  }

  /** Takes no more jobs and waits for those at work. */
  async close(): Promise<void> {
    await this.worker.close();
    await Promise.all(this.hearing);
  }

  private run(job: Job<Payload>): Promise<void> {
    const id = idOf(job);
    return traced(id, async () => {
      const handler = (this.handlers as Readonly<Record<string, Handler | undefined>>)[job.name];
      const policy = (this.policies as Readonly<Record<string, JobPolicy | undefined>>)[job.name];
      if (!handler || !policy) throw new UnrecoverableError(`No handler for ${job.name}.`);
      await withinTime(policy.timeout, (signal) => handler(job.data, { id, attempt: job.attemptsMade + 1, signal }));
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

/** @throws Error when the work takes longer; it is told so by the signal, and what it does afterwards counts no more. */
async function withinTime(milliseconds: number, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeIsOver = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late.abort();
      reject(new Error(`The try took longer than ${milliseconds} ms.`));
    }, milliseconds);
  });
  try {
    await Promise.race([work(late.signal), timeIsOver]);
  } finally {
    clearTimeout(timer);
  }
}
