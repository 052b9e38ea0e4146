import { Injectable } from '@nestjs/common';
import { TermsStore, type PressingCase } from './store/terms.store';

const first = '00000000-0000-0000-0000-000000000000';

/** The cases of the whole house whose terms press, for whoever warns and closes. */
@Injectable()
export class CaseTerms {
  constructor(private readonly store: TermsStore) {}

  /**
   * Within the open transaction, in pages by id: terms that run and end on `dueUntil` or before, and corrections awaited in vain
   * before `today`. The projection is asked; whoever acts on a case reads its facts again under the lock.
   */
  pressing(dueUntil: string, today: string, after = first, limit = 500): Promise<PressingCase[]> {
    return this.store.pressing(dueUntil, today, after, limit);
  }

  /** Within the open transaction: the roles whose turn it is. */
  awaits(id: string): Promise<readonly string[]> {
    return this.store.awaits(id);
  }
}
