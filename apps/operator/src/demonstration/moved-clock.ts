import { AsyncLocalStorage } from 'node:async_hooks';
import { OfficeClock } from '@platform/time';
import type { Temporal } from 'temporal-polyfill';

/** The clock of a city that lives two years in a minute. Each piece of work stands at its own instant, so agencies need not wait for each other. */
export class MovedClock extends OfficeClock {
  private readonly standing = new AsyncLocalStorage<Temporal.Instant>();

  override now(): Temporal.Instant {
    return this.standing.getStore() ?? super.now();
  }

  /** Does the work as if it were then. */
  at<T>(instant: Temporal.Instant, work: () => Promise<T>): Promise<T> {
    return this.standing.run(instant, work);
  }
}
