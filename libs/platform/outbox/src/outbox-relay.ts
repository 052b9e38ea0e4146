import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '@platform/http';
import type { FailedJob, JobHooks, QueuedJob } from '@platform/jobs';
import { errorFacts } from '@platform/observability';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { OutboxStore, type Message } from './store/outbox.store';

/** Where rows go: the near end of the queue. */
export interface RelayTarget {
  put(jobs: readonly QueuedJob[]): Promise<void>;
  keepTimetable(): Promise<void>;
}

/** How often, in milliseconds. */
export interface RelayBeat {
  readonly relay: number;
  readonly rebuild: number;
}

const scope: Scope = { actorId: 'system:outbox', agencyIds: [] };
/** A quarter of a second is felt by nobody, and one look at an empty index costs nothing. */
const usualBeat: RelayBeat = { relay: 250, rebuild: 60_000 };
const batch = 200;
/** Done rows are kept that long: to look at what happened, not to prove it (the ledger does). */
const daysKept = 30;
const firstId = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Carries rows to the queue, hears what became of them, and rebuilds the queue from them when it was lost. Runs in the worker. */
@Injectable()
export class OutboxRelay implements JobHooks {
  private readonly log = new Logger('outbox');
  private beating: Promise<void>[] = [];
  private stopping = new AbortController();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: OutboxStore,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Carries one batch. The queue is called inside the transaction, against the habit of the house: whoever falls between the two leaves
   * the rows unmarked, and the queue knows their ids already. @returns how many rows it carried
   */
  relay(target: RelayTarget): Promise<number> {
    return this.unitOfWork.run(scope, async () => {
      const rows = await this.store.lockWaiting(batch);
      if (rows.length === 0) return 0;
      await target.put(rows.map(jobOf));
      await this.store.markRelayed(
        rows.map(({ id }) => id),
        this.now(),
      );
      return rows.length;
    });
  }

  /**
   * Puts the timetable and everything that is neither done nor failed into the queue again; what it still holds stays once.
   * @returns how many rows
   */
  async rebuild(target: RelayTarget): Promise<number> {
    await target.keepTimetable();
    let [after, count] = [firstId, 0];
    for (;;) {
      const rows = await this.unitOfWork.run(scope, () => this.store.unfinished(after, batch));
      await target.put(rows.map(jobOf));
      count += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < batch) return count;
      after = last.id;
    }
  }

  /** The job's work is done. A job of the timetable has no row, and leaves no mark. */
  async done(id: string): Promise<void> {
    if (!uuid.test(id)) return;
    await this.unitOfWork.run(scope, () => this.store.markDone(id, this.now()));
  }

  /** The job is given up. The mark holds the kind of error, never its words. */
  async failedForGood({ id }: FailedJob, error: Error): Promise<void> {
    if (!uuid.test(id)) return;
    const failure = error instanceof Problem ? error.kind.slug : error.name;
    await this.unitOfWork.run(scope, () => this.store.markFailed(id, this.now(), failure));
  }

  /** The age of the oldest row not yet carried: the promise of the outbox, as a metric. */
  async oldestWaitingSeconds(): Promise<number> {
    const since = await this.unitOfWork.run(scope, () => this.store.oldestWaiting());
    return since === undefined ? 0 : Math.max(0, this.clock.now().since(since).total('seconds'));
  }

  /** Forgets what was done long ago. @returns how many rows */
  forgetDone(): Promise<number> {
    const before = this.clock.now().subtract({ hours: daysKept * 24 });
    return this.unitOfWork.run(scope, () => this.store.forgetDone(before.toString()));
  }

  /** Relays and rebuilds by itself until stopped. The first rebuild is at once: the queue may have been lost while nobody looked. */
  start(target: RelayTarget, beat: RelayBeat = usualBeat): void {
    this.stopping = new AbortController();
    this.beating = [this.repeat(beat.relay, () => this.relayAll(target)), this.repeat(beat.rebuild, () => this.rebuild(target))];
  }

  /** Waits for the batch in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.beating);
  }

  private async relayAll(target: RelayTarget): Promise<void> {
    let carried = batch;
    while (carried === batch && !this.stopping.signal.aborted) carried = await this.relay(target);
  }

  /** A database or a queue out of reach is a fact for the log: the next beat tries again, and no row is lost meanwhile. */
  private async repeat(every: number, work: () => Promise<unknown>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await work().catch((error: unknown) => {
        this.log.warn({ beat: 'missed', ...errorFacts(error) });
      });
      await setTimeout(every, undefined, { signal }).catch(() => undefined);
    }
  }

  private now(): string {
    return this.clock.now().toString();
  }
}

function jobOf({ id, job, payload, runAt }: Message): QueuedJob {
  return { id, name: job, payload, runAt };
}
