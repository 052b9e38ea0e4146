import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Delay, Kept, Proposal, Reasons } from './extension-rows';

/** The case a row belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
}

type Decision = Required<Pick<Proposal, 'decision' | 'decidedOn' | 'decidedBy'>> &
  Pick<Proposal, 'answer' | 'dueBefore' | 'dueAfter' | 'documentId'>;

const posting = `(SELECT jsonb_build_object('by', post_by, 'on', posted_on, 'mailNo', mail_no) FROM extension.posting WHERE letter_of = id)`;
const proposal = `jsonb_strip_nulls(jsonb_build_object('id', id, 'days', days, 'reason', reason, 'on', proposed_on, 'by', proposed_by,
  'decision', decision, 'decidedOn', decided_on, 'decidedBy', decided_by, 'answer', answer, 'dueBefore', due_before, 'dueAfter', due_after,
  'documentId', document_id, 'posting', ${posting}))`;
const reasons = `jsonb_strip_nulls(jsonb_build_object('askedOn', asked_on, 'askedBy', asked_by, 'until', until_on, 'why', why,
  'documentId', document_id, 'givenOn', given_on, 'answerDocumentId', answer_document_id))`;
const delay = `jsonb_build_object('id', id, 'on', told_on, 'by', told_by, 'until', until_on, 'dueBefore', due_before, 'reason', reason,
  'documentId', document_id, 'posting', ${posting})`;

const ofRequest = `
SELECT jsonb_strip_nulls(jsonb_build_object(
  'proposals', coalesce((SELECT jsonb_agg(${proposal} ORDER BY id) FROM extension.proposal WHERE request_id = $1), '[]'),
  'reasons', (SELECT ${reasons} FROM extension.reasons WHERE request_id = $1),
  'delays', coalesce((SELECT jsonb_agg(${delay} ORDER BY id) FROM extension.delay WHERE request_id = $1), '[]'))) AS kept`;

@Injectable()
export class ExtensionStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the proposal's id */
  async keepProposal(of: Of, { days, reason, on, by }: Pick<Proposal, 'days' | 'reason' | 'on' | 'by'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'extension-keep-proposal',
      `INSERT INTO extension.proposal (id, agency_id, request_id, days, reason, proposed_on, proposed_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, of.agencyId, of.id, days, reason, on, by],
    );
    return id;
  }

  /** The one nobody decided on yet. */
  async openProposal(requestId: string): Promise<Proposal | undefined> {
    const [row] = await this.unitOfWork.sql<{ proposal: Proposal }>(
      'extension-open-proposal',
      `SELECT ${proposal} AS proposal FROM extension.proposal WHERE request_id = $1 AND decision IS NULL`,
      [requestId],
    );
    return row?.proposal;
  }

  async keepDecision(id: string, given: Decision): Promise<void> {
    await this.unitOfWork.sql(
      'extension-keep-decision',
      `UPDATE extension.proposal SET decision = $2, decided_on = $3, decided_by = $4, answer = $5, due_before = $6, due_after = $7,
         document_id = $8 WHERE id = $1`,
      [
        id,
        given.decision,
        given.decidedOn,
        given.decidedBy,
        given.answer ?? null,
        given.dueBefore ?? null,
        given.dueAfter ?? null,
        given.documentId ?? null,
      ],
    );
  }

  async keepAsking(of: Of, asked: Pick<Reasons, 'askedOn' | 'askedBy' | 'until' | 'why' | 'documentId'>): Promise<void> {
    await this.unitOfWork.sql(
      'extension-keep-asking',
      `INSERT INTO extension.reasons (request_id, agency_id, asked_on, asked_by, until_on, why, document_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, of.agencyId, asked.askedOn, asked.askedBy, asked.until, asked.why, asked.documentId],
    );
  }

  async reasonsOf(requestId: string): Promise<Reasons | undefined> {
    const [row] = await this.unitOfWork.sql<{ reasons: Reasons }>(
      'extension-reasons-of',
      `SELECT ${reasons} AS reasons FROM extension.reasons WHERE request_id = $1`,
      [requestId],
    );
    return row?.reasons;
  }

  async keepReasons(requestId: string, given: { readonly on: string; readonly by: string; readonly documentId: string }): Promise<void> {
    await this.unitOfWork.sql(
      'extension-keep-reasons',
      `UPDATE extension.reasons SET given_on = $2, given_by = $3, answer_document_id = $4 WHERE request_id = $1`,
      [requestId, given.on, given.by, given.documentId],
    );
  }

  /** @returns the delay's id */
  async keepDelay(of: Of, fixed: Omit<Delay, 'id' | 'posting'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'extension-keep-delay',
      `INSERT INTO extension.delay (id, agency_id, request_id, told_on, told_by, until_on, due_before, reason, document_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, of.agencyId, of.id, fixed.on, fixed.by, fixed.until, fixed.dueBefore, fixed.reason, fixed.documentId],
    );
    return id;
  }

  /** Everything the room knows of a case, in one round trip. */
  async ofRequest(requestId: string): Promise<Kept> {
    const [row] = await this.unitOfWork.sql<{ kept: Kept }>('extension-of-request', ofRequest, [requestId]);
    return row?.kept ?? { proposals: [], delays: [] };
  }
}
