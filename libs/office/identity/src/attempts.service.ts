import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { identityProblems } from './identity.problems';
import { AttemptsStore } from './store/attempts.store';

/** [DESIGN] Minutes a failed try counts. */
const windowMinutes = 15;

/** A door that counts who knocks. `limit` tries in a quarter of an hour, for each key. */
export interface Knock {
  readonly purpose: 'staff-account' | 'staff-address' | 'request-number' | 'request-address';
  readonly key: string;
  readonly limit: number;
}

/** Slows down guessing. Successful tries are forgiven. */
@Injectable()
export class Attempts {
  constructor(
    private readonly store: AttemptsStore,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
  ) {}

  /** @returns what to call when the try succeeded @throws Problem too-many-attempts */
  async knock(knocks: readonly Knock[]): Promise<() => Promise<void>> {
    const now = this.clock.now();
    const ids: string[] = [];
    for (const { purpose, key, limit } of knocks) {
      const id = newId();
      ids.push(id);
      const keyMark = this.seal.mark(`attempt:${purpose}`, key);
      const since = now.subtract({ minutes: windowMinutes }).toString();
      const tries = await this.store.add({ id, purpose, keyMark, at: now.toString(), since });
      if (tries > limit) throw new Problem(identityProblems.tooManyAttempts, undefined, { retryAfterSeconds: windowMinutes * 60 });
    }
    return () => this.store.forgive(ids);
  }

  /** Job: what no longer counts is deleted. */
  forgetOld(): Promise<void> {
    return this.store.forgetBefore(this.clock.now().subtract({ minutes: windowMinutes }).toString());
  }
}
