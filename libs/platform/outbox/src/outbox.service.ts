import { Injectable } from '@nestjs/common';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { strayValues } from './rules/stray-values';
import { OutboxStore } from './store/outbox.store';

export interface LaterOptions {
  /** The agency the work is for. The wall lets an act add only for an agency of its own scope. */
  readonly agencyId?: string;
  /** The instant before which nothing is done, ISO 8601. Absent: at once. */
  readonly runAt?: string;
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
  async add(job: string, payload: object, { agencyId, runAt }: LaterOptions = {}): Promise<string> {
    const stray = strayValues(payload);
    if (stray.length > 0) throw new TypeError(`${job}: a payload carries ids and days only, not ${stray.join(', ')}.`);
    const id = newId();
    await this.store.add({ id, job, payload, agencyId, runAt, addedAt: this.clock.now().toString() });
    return id;
  }
}
