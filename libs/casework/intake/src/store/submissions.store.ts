import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { IntakeChannel } from '../rules/application';
import type { ReceiptEvidence } from '../rules/receipt-fact';

export interface NewSubmission {
  readonly requestId: string;
  readonly agencyId: string;
  readonly channel: IntakeChannel;
  readonly submittedAt: string;
  /** The day it reached the agency: handed in, signed for, found in the letter box, arrived in the system. */
  readonly arrivedOn: string;
  readonly filedBy: string;
  readonly contentSha256: string;
  readonly documentId: string;
  readonly wishes: object;
  readonly gaps: readonly Gap[];
}

/** Something Art. 29 asks for that the paper does not say. */
export interface Gap {
  readonly field: string;
  readonly says: { readonly zh: string; readonly en: string };
}

/** How it was filed, for the desk. */
export interface SubmissionView {
  readonly channel: IntakeChannel;
  readonly submittedAt: string;
  readonly arrivedOn?: string;
  readonly filedBy: string;
  readonly documentId: string;
  readonly wishes: Readonly<Record<string, unknown>>;
  readonly gaps: readonly Gap[];
  /** How the day of receipt was fixed. */
  readonly evidence?: ReceiptEvidence;
}

const columns = `request_id, agency_id, channel, submitted_at, arrived_on, filed_by, content_sha256, document_id, wishes, gaps`;

@Injectable()
export class SubmissionsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep(submission: NewSubmission): Promise<void> {
    await this.unitOfWork.sql(
      'intake-keep-submission',
      `INSERT INTO intake.submission (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb)`,
      valuesOf(submission),
    );
  }

  /**
   * The submission, and its draft closed with the sealed receipt, in one statement. The answers go: they now stand in the case.
   * @returns false when the draft was filed or changed since it was read; the transaction then has to be given up
   */
  async keepFiled(submission: NewSubmission, draft: { readonly id: string; readonly version: string }, receipt: string): Promise<boolean> {
    const rows = await this.unitOfWork.sql(
      'intake-keep-filed',
      `WITH filed AS (
         UPDATE intake.draft SET answers = NULL, filed_request_id = $1::uuid, receipt = $13
         WHERE id = $11 AND filed_request_id IS NULL AND expires_at::text = $12 RETURNING id
       ), kept AS (
         INSERT INTO intake.submission (${columns}, draft_id)
         SELECT $1::uuid, $2::uuid, $3::text, $4::timestamptz, $5::date, $6::text, $7::text, $8::uuid, $9::jsonb, $10::jsonb, id FROM filed
       )
       SELECT id FROM filed`,
      [...valuesOf(submission), draft.id, draft.version, receipt],
    );
    return rows.length === 1;
  }

  async keepConfirmation(
    of: { readonly id: string; readonly agencyId: string },
    confirmation: { readonly evidence: ReceiptEvidence; readonly by: string; readonly at: string },
  ): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'intake-keep-confirmation',
      `INSERT INTO intake.confirmation (id, agency_id, request_id, evidence, confirmed_by, recorded_at) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [id, of.agencyId, of.id, JSON.stringify(confirmation.evidence), confirmation.by, confirmation.at],
    );
    return id;
  }

  async ofRequest(requestId: string): Promise<SubmissionView | undefined> {
    const [row] = await this.unitOfWork.sql<{ view: SubmissionView }>(
      'intake-submission-of',
      `SELECT jsonb_strip_nulls(jsonb_build_object('channel', channel,
         'submittedAt', to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'arrivedOn', arrived_on, 'filedBy', filed_by,
         'documentId', document_id, 'wishes', wishes, 'gaps', gaps,
         'evidence', (SELECT evidence FROM intake.confirmation WHERE confirmation.request_id = submission.request_id))) AS view
       FROM intake.submission WHERE request_id = $1`,
      [requestId],
    );
    return row?.view;
  }
}

function valuesOf({
  requestId,
  agencyId,
  channel,
  submittedAt,
  arrivedOn,
  filedBy,
  contentSha256,
  documentId,
  wishes,
  gaps,
}: NewSubmission): unknown[] {
  return [
    requestId,
    agencyId,
    channel,
    submittedAt,
    arrivedOn,
    filedBy,
    contentSha256,
    documentId,
    JSON.stringify(wishes),
    JSON.stringify(gaps),
  ];
}
