import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Closing, Correction, Dispatch, Entry } from './registration-rows';

/** The case a row belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
}

export interface Registered {
  readonly entry?: Entry;
  readonly correction?: Correction;
  readonly dispatches: readonly Dispatch[];
  readonly closing?: Closing;
}

const correction = `jsonb_strip_nulls(jsonb_build_object('id', id, 'askedOn', asked_on, 'until', until_on, 'points', points, 'documentId', document_id,
  'askedBy', asked_by, 'returnedOn', returned_on, 'answerDocumentId', answer_document_id, 'goodReason', good_reason,
  'proofDocumentId', proof_document_id))`;

const ofRequest = `
SELECT jsonb_strip_nulls(jsonb_build_object(
  'entry', (SELECT jsonb_build_object('applicantKind', applicant_kind, 'statisticsKind', statistics_kind, 'on', registered_on, 'by', registered_by,
      'frequency', frequency, 'note', note) FROM registration.entry WHERE request_id = $1),
  'correction', (SELECT ${correction} FROM registration.correction WHERE request_id = $1),
  'dispatches', coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'unitId', unit_id, 'internalDueOn', internal_due_on, 'note', note,
      'by', dispatched_by, 'at', to_char(dispatched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY dispatched_at, id)
    FROM registration.dispatch WHERE request_id = $1), '[]'),
  'closing', (SELECT jsonb_build_object('kind', kind, 'on', closed_on, 'by', closed_by, 'reason', reason, 'documentId', document_id)
    FROM registration.closing WHERE request_id = $1 AND reopened_on IS NULL))) AS registered`;

@Injectable()
export class RegistrationStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepEntry(of: Of, entry: Entry): Promise<void> {
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

  async keepCorrection(of: Of, asked: Omit<Correction, 'id'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'registration-keep-correction',
      `INSERT INTO registration.correction (id, agency_id, request_id, asked_on, until_on, points, document_id, asked_by)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
      [id, of.agencyId, of.id, asked.askedOn, asked.until, JSON.stringify(asked.points), asked.documentId, asked.askedBy],
    );
    return id;
  }

  async correctionOf(requestId: string): Promise<Correction | undefined> {
    const [row] = await this.unitOfWork.sql<{ correction: Correction }>(
      'registration-correction-of',
      `SELECT ${correction} AS correction FROM registration.correction WHERE request_id = $1`,
      [requestId],
    );
    return row?.correction;
  }

  /** Everything the room knows of a case, in one round trip. */
  async ofRequest(requestId: string): Promise<Registered> {
    const [row] = await this.unitOfWork.sql<{ registered: Registered }>('registration-of-request', ofRequest, [requestId]);
    return row?.registered ?? { dispatches: [] };
  }

  async keepReturn(
    id: string,
    returned: { on: string; documentId: string; by: string; goodReason?: string; proofDocumentId?: string },
  ): Promise<void> {
    await this.unitOfWork.sql(
      'registration-keep-return',
      `UPDATE registration.correction SET returned_on = $2, answer_document_id = $3, returned_by = $4, good_reason = $5,
         proof_document_id = $6 WHERE id = $1`,
      [id, returned.on, returned.documentId, returned.by, returned.goodReason ?? null, returned.proofDocumentId ?? null],
    );
  }

  async keepDispatch(of: Of, to: Omit<Dispatch, 'id'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'registration-keep-dispatch',
      `INSERT INTO registration.dispatch (id, agency_id, request_id, unit_id, internal_due_on, note, dispatched_by, dispatched_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, of.agencyId, of.id, to.unitId, to.internalDueOn ?? null, to.note ?? null, to.by, to.at],
    );
    return id;
  }

  async keepClosing(of: Of, closing: Closing): Promise<void> {
    await this.unitOfWork.sql(
      'registration-keep-closing',
      `INSERT INTO registration.closing (request_id, agency_id, kind, closed_on, closed_by, reason, document_id) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (request_id) DO UPDATE SET kind = excluded.kind, closed_on = excluded.closed_on, closed_by = excluded.closed_by,
         reason = excluded.reason, document_id = excluded.document_id, reopened_on = NULL WHERE closing.reopened_on IS NOT NULL`,
      [of.id, of.agencyId, closing.kind, closing.on, closing.by, closing.reason ?? null, closing.documentId ?? null],
    );
  }

  /** The closing stands no longer; what ended the case stays in the ledger. */
  async reopen(requestId: string, on: string): Promise<void> {
    await this.unitOfWork.sql('registration-reopen', `UPDATE registration.closing SET reopened_on = $2 WHERE request_id = $1`, [
      requestId,
      on,
    ]);
  }
}
