import { CaseReader, type Actor } from '@casework/case-file';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

/** What several rooms keep of one case, read in one transaction. Unknown and invisible are one answer. */
@Injectable()
export class CaseReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
  ) {}

  /** @throws Problem no-such-case before anything is read */
  of<T>(requestId: string, actor: Actor, read: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(actor.scope, async () => {
      await this.cases.standing(requestId, actor);
      return read();
    });
  }
}
