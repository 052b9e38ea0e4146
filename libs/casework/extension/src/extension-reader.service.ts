import { Injectable } from '@nestjs/common';
import { CaseReader } from '@casework/case-file';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { extensionDays, type ExtendedTo, type ExtensionDays } from './rules/extension-days';
import { mayExtend, type ExtensionVerdict } from './rules/may-extend';
import { reasonsPeriod, type ReasonsPeriod } from './rules/reasons-period';
import type { Kept, Posting } from './store/extension-rows';
import { ExtensionStore } from './store/extension.store';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The proposal the head of the office has before him, and where consenting today would lead. */
interface Pending {
  readonly days: number;
  readonly reason: string;
  readonly on: string;
  readonly by: string;
  readonly to?: ExtendedTo;
  /** Why it can no longer be granted. */
  readonly refused?: Words;
}

/** A letter that tells its applicant once it is posted, and not a day after the last day. */
interface ToPost {
  readonly kind: 'extension' | 'delay';
  /** Last day on which posting it takes effect, as things stand. */
  readonly by: string;
  /** That day has passed: posted now it has no effect. */
  readonly tooLate: boolean;
}

/** What the room keeps of a case, and what would follow from acting today. */
export interface ExtensionView extends Kept {
  /** Absent while no term runs. */
  readonly forecast?: ExtensionDays;
  /** Why no extension can be told today, not of a single day. */
  readonly refused?: Words;
  readonly pending?: Pending;
  readonly toPost?: ToPost;
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
      const forecast = extensionDays(term, term.asOf);
      return {
        ...kept,
        forecast,
        ...refusedOf(mayExtend(1, forecast)),
        pending: pendingIn(kept, forecast),
        toPost: toPostIn(kept, forecast?.legalDue, term.asOf),
        reasonsPeriod: kept.reasons ? undefined : reasonsPeriod(term.profile, term.calendar, term.asOf),
      };
    });
  }

  /** What was told to the applicant; proposals nobody granted and letters nobody posted are the agency's own. */
  told(scope: Scope, requestId: string): Promise<Kept> {
    return this.unitOfWork.run(scope, async () => {
      const kept = await this.store.ofRequest(requestId);
      return {
        ...kept,
        proposals: kept.proposals.filter((one) => one.decision === 'granted' && !liesThere(one)),
        delays: kept.delays.filter((one) => !liesThere(one)),
      };
    });
  }
}

function liesThere({ posting }: { readonly posting?: Posting }): boolean {
  return posting !== undefined && posting.on === undefined;
}

function toPostIn({ proposals, delays }: Kept, legalDue: string | undefined, today: string): ToPost | undefined {
  const letters = [
    ...proposals.map(({ posting }) => ({ kind: 'extension', posting }) as const),
    ...delays.map(({ posting }) => ({ kind: 'delay', posting }) as const),
  ];
  const letter = letters.find(liesThere);
  const by = legalDue ?? letter?.posting?.by;
  return letter && by !== undefined ? { kind: letter.kind, by, tooLate: today > by } : undefined;
}

function pendingIn({ proposals }: Kept, forecast: ExtensionDays | undefined): Pending | undefined {
  const open = proposals.find(({ decision }) => decision === undefined);
  if (!open) return undefined;
  const { days, reason, on, by } = open;
  const verdict = mayExtend(days, forecast);
  return { days, reason, on, by, to: verdict.may ? verdict.to : undefined, ...refusedOf(verdict) };
}

function refusedOf(verdict: ExtensionVerdict): { readonly refused?: Words } {
  return verdict.may ? {} : { refused: verdict.says };
}
