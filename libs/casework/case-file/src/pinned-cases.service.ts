import { Injectable } from '@nestjs/common';
import { PinnedCasesStore, type PinnedCase } from './store/pinned-cases.store';

const first = '00000000-0000-0000-0000-000000000000';

/** The open cases of the whole house by the version of the statute they keep, for whoever compares versions. Locks nothing. */
@Injectable()
export class PinnedCases {
  constructor(private readonly store: PinnedCasesStore) {}

  /** Within the open transaction, in pages by id: cases without a reply that keep one of these names of a version. */
  openUnder(profiles: readonly string[], after = first, limit = 500): Promise<PinnedCase[]> {
    return this.store.openUnder(profiles, after, limit);
  }
}
