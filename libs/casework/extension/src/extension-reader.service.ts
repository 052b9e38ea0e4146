import { Injectable } from '@nestjs/common';
import { CaseReader } from '@casework/case-file';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { extensionDays, type ExtensionDays } from './rules/extension-days';
import { reasonsPeriod, type ReasonsPeriod } from './rules/reasons-period';
import type { Kept } from './store/extension-rows';
import { ExtensionStore } from './store/extension.store';

/** What the room keeps of a case, and what would follow from acting today. */
export interface ExtensionView extends Kept {
  /** Absent while no term runs. */
  readonly forecast?: ExtensionDays;
  /** Absent where the statute knows no asking for reasons. */
  readonly reasonsPeriod?: ReasonsPeriod;
}

/** Reading without acting: nothing here locks. */
@Injectable()
export class ExtensionReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: CaseReader,
    private readonly store: ExtensionStore,
  ) {}

  /** For the desk. @throws Problem no-such-case */
  of(scope: Scope, requestId: string): Promise<ExtensionView> {
    return this.unitOfWork.run(scope, async () => {
      const term = await this.reader.term(requestId, scope);
      const kept = await this.store.ofRequest(requestId);
      return {
        ...kept,
        forecast: extensionDays(term, term.asOf),
        reasonsPeriod: kept.reasons ? undefined : reasonsPeriod(term.profile, term.calendar, term.asOf),
      };
    });
  }

  /** What was told to the applicant; proposals nobody granted are the agency's deliberation. */
  told(scope: Scope, requestId: string): Promise<Kept> {
    return this.unitOfWork.run(scope, async () => {
      const kept = await this.store.ofRequest(requestId);
      return { ...kept, proposals: kept.proposals.filter(({ decision }) => decision === 'granted') };
    });
  }
}
