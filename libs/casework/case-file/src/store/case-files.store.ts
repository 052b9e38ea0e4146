import type { ClockFact } from '@law/clock';
import type { LedgerEntry } from '@law/ledger';
import { UnitOfWork } from '@platform/persistence';
import { Injectable } from '@nestjs/common';
import type { EarlierRequest } from '../case-view';
import type { WatchedTerm } from '../rules/watched-terms';
import * as texts from './case-files.sql';

/** The row of a case with its items: all an act needs, read under the lock. */
export interface KeptCase {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: { readonly zh: string; readonly en: string };
  readonly number: string;
  readonly channel: string;
  readonly title: string;
  readonly contentSha256: string;
  readonly applicantKind: 'citizen' | 'organisation';
  readonly applicantMark: string;
  readonly submittedAt: string;
  readonly submittedOn: string;
  readonly profile: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly state: string;
  readonly milestones: readonly string[];
  readonly performedBy: Readonly<Record<string, readonly string[]>>;
  readonly sequence: number;
  readonly headHash: string;
  readonly unitId?: string;
  readonly clockFacts: readonly ClockFact[];
  readonly items: readonly { readonly id: string; readonly position: number; readonly description: string }[];
}

/** What an act leaves on the row besides its ledger line. */
export interface Projection {
  readonly state: string;
  readonly milestones: readonly string[];
  readonly performedBy: Readonly<Record<string, readonly string[]>>;
  readonly awaits: readonly string[];
  readonly unitId?: string;
  readonly clockFacts: readonly ClockFact[];
  readonly clockRuns: boolean;
  /** What the queue sorts by: the strict last day while the term runs, before that the day by which the receipt has to be confirmed. */
  readonly dueOn?: string;
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional: boolean;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  /** The calendar these days were counted with. */
  readonly calendarVersion: string;
  readonly watched: readonly WatchedTerm[];
}

export interface NewCase {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyCode: string;
  readonly agencyName: { readonly zh: string; readonly en: string };
  readonly channel: string;
  readonly title: string;
  readonly contentSha256: string;
  readonly applicantKind: string;
  readonly applicantMark: string;
  readonly applicantSealed: string;
  readonly queryMark: string;
  readonly submittedAt: string;
  readonly submittedOn: string;
  readonly profile: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly items: readonly { readonly id: string; readonly position: number; readonly description: string }[];
}

@Injectable()
export class CaseFilesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Number, case, items, applicant and first ledger line in one round trip. @returns the number given */
  async begin(file: NewCase, line: LedgerEntry, projection: Projection): Promise<string> {
    const [row] = await this.unitOfWork.sql<{ number: string }>('case-file-begin', texts.begin, [
      JSON.stringify({ ...file, year: Number(file.submittedOn.slice(0, 4)) }),
      JSON.stringify(line),
      JSON.stringify(projection),
    ]);
    if (!row) throw new Error(`Case ${file.id} was not begun.`);
    return row.number;
  }

  /** Locks the row until the transaction ends. Undefined when it is not there or not to be seen. */
  async lock(id: string): Promise<KeptCase | undefined> {
    const [row] = await this.unitOfWork.sql<{ file: KeptCase }>('case-file-lock', texts.lock, [id]);
    return row?.file;
  }

  async read(id: string): Promise<KeptCase | undefined> {
    const [row] = await this.unitOfWork.sql<{ file: KeptCase }>('case-file-read', texts.read, [id]);
    return row?.file;
  }

  /** The ledger line and the projection, together. */
  async record(id: string, line: LedgerEntry, projection: Projection): Promise<void> {
    await this.unitOfWork.sql('case-file-record', texts.record, [id, JSON.stringify(line), JSON.stringify(projection)]);
  }

  /** Those of them that are there, locked. */
  async lockMany(ids: readonly string[]): Promise<KeptCase[]> {
    const rows = await this.unitOfWork.sql<{ file: KeptCase }>('case-file-lock-many', texts.lockMany, [ids]);
    return rows.map(({ file }) => file);
  }

  /** The projection alone, when a calendar was corrected. */
  async project(id: string, projection: Projection): Promise<void> {
    await this.unitOfWork.sql('case-file-project', texts.project, [id, JSON.stringify(projection)]);
  }

  /** Whether the kept projection says something else than a fresh derivation. */
  async differs(id: string, fresh: Projection): Promise<boolean> {
    const [row] = await this.unitOfWork.sql<{ differs: boolean }>('case-file-differs', texts.differs, [id, JSON.stringify(fresh)]);
    return row?.differs ?? false;
  }

  async ledgerOf(id: string, after = 0): Promise<LedgerEntry[]> {
    const rows = await this.unitOfWork.sql<Omit<LedgerEntry, 'at' | 'law'> & { at: Date; law: string | null }>(
      'case-file-ledger',
      texts.ledger,
      [id, after],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString(), law: row.law ?? undefined }));
  }

  /** Earlier requests of the same applicant with the same agency. */
  async earlierOf(file: KeptCase): Promise<EarlierRequest[]> {
    const of = [file.agencyId, file.applicantMark, file.submittedAt, file.id];
    const rows = await this.unitOfWork.sql<Omit<EarlierRequest, 'receiptOn'> & { receiptOn: string | null }>(
      'case-file-earlier',
      texts.earlier,
      of,
    );
    return rows.map((row) => ({ ...row, receiptOn: row.receiptOn ?? undefined }));
  }

  async applicantOf(id: string): Promise<string | undefined> {
    const [row] = await this.unitOfWork.sql<{ sealed: string }>(
      'case-file-applicant',
      'SELECT sealed FROM case_file.applicant WHERE request_id = $1',
      [id],
    );
    return row?.sealed;
  }

  async logReveal(entry: { id: string; agencyId: string; requestId: string; to: string; at: string; reason: string }): Promise<void> {
    await this.unitOfWork.sql(
      'case-file-log-reveal',
      `INSERT INTO case_file.reveal_log (id, agency_id, request_id, revealed_to, revealed_at, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
      [entry.id, entry.agencyId, entry.requestId, entry.to, entry.at, entry.reason],
    );
  }

  /** Ids of all visible cases after that one, in order. For walks over the whole house. */
  async idsAfter(id: string, limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.sql<{ id: string }>(
      'case-file-ids-after',
      'SELECT id FROM case_file.request WHERE id > $1 ORDER BY id LIMIT $2',
      [id, limit],
    );
    return rows.map((row) => row.id);
  }
}
