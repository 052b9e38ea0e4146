import type { ClockFact } from '@law/clock';
import type { LedgerEntry } from '@law/ledger';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import * as texts from './recount.sql';

/** An open case with what its dates are derived from. */
export interface OpenCaseRow {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: { readonly zh: string; readonly en: string };
  readonly number: string;
  readonly profile: string;
  readonly clockFacts: readonly ClockFact[];
}

/** The same under its lock, with what a ledger line and a projection need, and the days that are kept. */
export interface LockedCase extends OpenCaseRow {
  readonly channel: string;
  readonly submittedOn: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly state: string;
  readonly milestones: readonly string[];
  readonly performedBy: Readonly<Record<string, readonly string[]>>;
  readonly sequence: number;
  readonly headHash: string;
  readonly unitId?: string;
  readonly kept: {
    readonly calendarVersion: string;
    readonly legalDue?: string;
    readonly safeDue?: string;
    readonly correctionAskBy?: string;
    readonly correctionUntil?: string;
  };
}

/** Which open cases: after that id, in the order of ids. */
export interface OpenPage {
  readonly after: string;
  readonly limit: number;
}

@Injectable()
export class RecountStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async count(begunUntil: string): Promise<number> {
    const [row] = await this.unitOfWork.sql<{ count: number }>('case-file-count-open', texts.count, [begunUntil]);
    return row?.count ?? 0;
  }

  page({ after, limit }: OpenPage): Promise<OpenCaseRow[]> {
    return this.unitOfWork.sql<OpenCaseRow & Record<string, unknown>>('case-file-open-page', texts.page, [after, limit]);
  }

  /** Waits for every one of them: none is left out because somebody acts on it. */
  async lock({ after, limit }: OpenPage, begunUntil: string): Promise<LockedCase[]> {
    const rows = await this.unitOfWork.sql<{ file: LockedCase }>('case-file-lock-open', texts.lock, [after, limit, begunUntil]);
    return rows.map(({ file }) => file);
  }

  async lockCountedOtherwise({ after, limit }: OpenPage, calendarVersion: string): Promise<LockedCase[]> {
    const rows = await this.unitOfWork.sql<{ file: LockedCase }>('case-file-lock-counted-otherwise', texts.lockCountedOtherwise, [
      after,
      limit,
      calendarVersion,
    ]);
    return rows.map(({ file }) => file);
  }

  async applicantsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.unitOfWork.sql<{ id: string; sealed: string }>(
      'case-file-applicants',
      'SELECT request_id AS id, sealed FROM case_file.applicant WHERE request_id = ANY ($1)',
      [ids],
    );
    return new Map(rows.map(({ id, sealed }) => [id, sealed]));
  }

  /** The days of many cases and, for some of them, a ledger line: one statement. */
  async write(days: readonly object[], lines: readonly LedgerEntry[]): Promise<void> {
    await this.unitOfWork.sql('case-file-recount', texts.write, [JSON.stringify(days), JSON.stringify(lines)]);
  }
}
