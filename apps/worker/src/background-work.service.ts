import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue, JobRunner, type QueueSettings } from '@platform/jobs';
import { watchPromise } from '@platform/observability';
import { OutboxRelay } from '@platform/outbox';
import { OfficeClock } from '@platform/time';
import { FailedJobs } from './failed-jobs.service';
import { JobTable } from './job-handlers';
import type { JobPayloads } from './job-table';
import type { Pace } from './pace';

export type BackgroundSettings = QueueSettings & { readonly concurrency: number };

/** Relay, queue, runner and timetable: opened when the process stands, closed before the database is. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly queue: JobQueue<JobPayloads>;
  private readonly runner: JobRunner<JobPayloads>;

  constructor(
    settings: BackgroundSettings,
    private readonly pace: Pace,
    table: JobTable,
    clock: OfficeClock,
    private readonly relay: OutboxRelay,
    failed: FailedJobs,
  ) {
    const { policies, timetable } = pace;
    this.queue = new JobQueue<JobPayloads>(settings, policies, timetable, clock);
    this.runner = new JobRunner<JobPayloads>(settings, policies, table.handlers, failed);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.start();
    this.relay.start(this.queue, this.pace.beat);
    watchPromise('gongkai_outbox_oldest_seconds', 'Age of the oldest row of the outbox not yet in the queue.', () =>
      this.relay.oldestWaitingSeconds(),
    );
    watchPromise('gongkai_jobs_waiting', 'Jobs that wait, run or are put off.', () => this.queue.waiting());
  }

  /** Nothing new is taken, and what is in hand is finished. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.runner.close();
    await this.queue.close();
  }
}
