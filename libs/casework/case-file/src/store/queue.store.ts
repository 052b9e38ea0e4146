import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { ClockFilter } from '../queue';
import { countsText, pageOfMany, pageOfOne } from './queue.sql';

/** Who looks, and where the days lie that divide late, soon and in time. */
export interface Look {
  readonly agencyIds: readonly string[];
  readonly unitId?: string;
  /** Roles whose work lies with a unit. */
  readonly unitRoles: readonly string[];
  /** Roles whose work is the whole agency's. */
  readonly agencyRoles: readonly string[];
  readonly today: string;
  /** Last day that counts as soon. */
  readonly soonUntil: string;
}

export interface Wanted {
  readonly tab: string;
  readonly clock?: string;
  readonly state?: string;
  readonly q?: string;
  readonly after?: { readonly due: string; readonly id: string };
  readonly limit: number;
}

export interface KeptQueueRow {
  readonly id: string;
  readonly number: string;
  readonly agencyNameZh: string;
  readonly agencyNameEn: string;
  readonly title: string;
  readonly channel: string;
  readonly state: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly unitId: string | null;
  readonly submittedOn: string;
  readonly receiptOn: string | null;
  readonly legalDue: string | null;
  readonly safeDue: string | null;
  readonly provisional: boolean;
  readonly clock: ClockFilter | null;
  readonly awaits: readonly string[];
  readonly dueKey: string;
}

export interface KeptCounts {
  readonly mine: number;
  readonly unit: number;
  readonly unassigned: number;
  readonly all: number;
  readonly inTime: number;
  readonly dueSoon: number;
  readonly pastSafe: number;
  readonly late: number;
}

@Injectable()
export class QueueStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One row more than asked tells whether there is a next page. */
  page(look: Look, { tab, clock, state, q, after, limit }: Wanted): Promise<KeptQueueRow[]> {
    const [name, text] = look.agencyIds.length === 1 ? ['case-file-queue-of-one', pageOfOne] : ['case-file-queue', pageOfMany];
    return this.unitOfWork.sql<KeptQueueRow>(name, text, [
      ...valuesOf(look),
      tab,
      clock ?? null,
      state ?? null,
      q ? likeOf(q) : null,
      after?.due ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
  }

  async counts(look: Look): Promise<KeptCounts> {
    const [row] = await this.unitOfWork.sql<KeptCounts>('case-file-counts', countsText, valuesOf(look));
    return row ?? { mine: 0, unit: 0, unassigned: 0, all: 0, inTime: 0, dueSoon: 0, pastSafe: 0, late: 0 };
  }
}

function valuesOf({ agencyIds, unitId, unitRoles, agencyRoles, today, soonUntil }: Look): unknown[] {
  return [agencyIds, unitId ?? null, unitRoles, agencyRoles, today, soonUntil];
}

/** What was typed is text, not a pattern. */
function likeOf(typed: string): string {
  return `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
}
