import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { CorrectionPoint } from '../rules/ask-for-correction';
import type { Frequency } from '../rules/frequency';

export interface Correction {
  readonly id: string;
  readonly askedOn: string;
  readonly until: string;
  readonly points: readonly CorrectionPoint[];
  readonly documentId: string;
  readonly returnedOn?: string;
  readonly answerDocumentId?: string;
}

interface CorrectionSql {
  readonly id: string;
  readonly asked_on: string;
  readonly until_on: string;
  readonly points: readonly CorrectionPoint[];
  readonly document_id: string;
  readonly returned_on: string | null;
  readonly answer_document_id: string | null;
}

/** The case a row belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
}

@Injectable()
export class RegistrationStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepEntry(
    of: Of,
    entry: { applicantKind: string; statisticsKind: string; on: string; by: string; frequency: Frequency; note?: string },
  ): Promise<void> {
    await this.unitOfWork.sql(
      'registration-keep-entry',
      `INSERT INTO registration.entry (request_id, agency_id, applicant_kind, statistics_kind, registered_on, registered_by, frequency, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)`,
      [
        of.id,
        of.agencyId,
        entry.applicantKind,
        entry.statisticsKind,
        entry.on,
        entry.by,
        JSON.stringify(entry.frequency),
        entry.note ?? null,
      ],
    );
  }

  async keepCorrection(
    of: Of,
    asked: { on: string; until: string; points: readonly CorrectionPoint[]; documentId: string; by: string },
  ): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'registration-keep-correction',
      `INSERT INTO registration.correction (id, agency_id, request_id, asked_on, until_on, points, document_id, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
      [id, of.agencyId, of.id, asked.on, asked.until, JSON.stringify(asked.points), asked.documentId, asked.by],
    );
    return id;
  }

  async correctionOf(requestId: string): Promise<Correction | undefined> {
    const [row] = await this.unitOfWork.sql<CorrectionSql>(
      'registration-correction-of',
      `SELECT id, asked_on::text, until_on::text, points, document_id, returned_on::text, answer_document_id
       FROM registration.correction WHERE request_id = $1`,
      [requestId],
    );
    return (
      row && {
        id: row.id,
        askedOn: row.asked_on,
        until: row.until_on,
        points: row.points,
        documentId: row.document_id,
        returnedOn: row.returned_on ?? undefined,
        answerDocumentId: row.answer_document_id ?? undefined,
      }
    );
  }

  async keepReturn(id: string, returned: { on: string; documentId: string; by: string; goodReason?: string }): Promise<void> {
    await this.unitOfWork.sql(
      'registration-keep-return',
      `UPDATE registration.correction SET returned_on = $2, answer_document_id = $3, returned_by = $4, good_reason = $5 WHERE id = $1`,
      [id, returned.on, returned.documentId, returned.by, returned.goodReason ?? null],
    );
  }

  async keepDispatch(of: Of, to: { unitId: string; internalDueOn?: string; note?: string; by: string; at: string }): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'registration-keep-dispatch',
      `INSERT INTO registration.dispatch (id, agency_id, request_id, unit_id, internal_due_on, note, dispatched_by, dispatched_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, of.agencyId, of.id, to.unitId, to.internalDueOn ?? null, to.note ?? null, to.by, to.at],
    );
    return id;
  }

  async keepClosing(
    of: Of,
    closing: { kind: 'withdrawn' | 'lapsed'; on: string; by: string; reason?: string; documentId?: string },
  ): Promise<void> {
    await this.unitOfWork.sql(
      'registration-keep-closing',
      `INSERT INTO registration.closing (request_id, agency_id, kind, closed_on, closed_by, reason, document_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, of.agencyId, closing.kind, closing.on, closing.by, closing.reason ?? null, closing.documentId ?? null],
    );
  }
}
