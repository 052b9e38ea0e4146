import { Injectable } from '@nestjs/common';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { strayValues } from './rules/stray-values';
import { OutboxStore, type Message } from './store/outbox.store';

export interface LaterOptions {
  /** The agency the work is for. The wall lets an act add only for an agency of its own scope. */
  readonly agencyId?: string;
  /** The instant before which nothing is done, ISO 8601. Absent: at once. */
  readonly runAt?: string;
}

/** One of many. */
export interface Wish extends LaterOptions {
  readonly job: string;
  readonly payload: object;
}

/** Where an act writes down what must happen after it. Stands or falls with the open transaction. */
@Injectable()
export class Outbox {
  constructor(
    private readonly store: OutboxStore,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Adds one job within the open transaction.
   * @param job `<room>.<verb>-<noun>`
   * @param payload ids, digests and days; the handler reads the truth when it wakes
   * @returns the row's id, which is the job's id in the queue
   * @throws TypeError when the payload carries anything else
   */
  async add(job: string, payload: object, options: LaterOptions = {}): Promise<string> {
    const message = this.messageOf({ job, payload, ...options });
    await this.store.add(message);
    return message.id;
  }

  /** Adds many in one statement; what holds for one holds for each. @throws TypeError when a payload carries anything else */
  async addAll(wishes: readonly Wish[]): Promise<void> {
    if (wishes.length > 0) await this.store.addAll(wishes.map((wish) => this.messageOf(wish)));
  }

  private messageOf({ job, payload, agencyId, runAt }: Wish): Message {
    const stray = strayValues(payload);
    if (stray.length > 0) throw new TypeError(`${job}: a payload carries ids and days only, not ${stray.join(', ')}.`);
    return { id: newId(), job, payload, agencyId, runAt, addedAt: this.clock.now().toString() };
  }
}
