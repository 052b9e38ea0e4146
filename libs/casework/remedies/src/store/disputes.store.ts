import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Dispute, DisputeDecision } from '../dispute';

/** The case a dispute belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
  readonly number: string;
  readonly title: string;
}

export type NewDispute = Omit<Dispute, 'id' | 'requestId' | 'number' | 'title' | 'reply' | 'decision' | 'redecision'>;

const asDispute = `
SELECT jsonb_strip_nulls(jsonb_build_object(
  'id', id, 'requestId', request_id, 'number', case_number, 'title', case_title, 'kind', kind, 'authority', authority, 'procedure', procedure,
  'caseNo', case_no, 'acceptedOn', accepted_on, 'copyServedOn', copy_served_on, 'statedUntil', stated_until, 'afterId', after_id,
  'documentId', document_id, 'registeredOn', registered_on, 'registeredBy', registered_by,
  'reply', CASE WHEN replied_on IS NOT NULL THEN jsonb_build_object('on', replied_on, 'documentId', reply_document_id, 'by', replied_by) END,
  'decision', decision, 'redecision', redecision)) AS dispute
FROM remedies.dispute`;

/** Longest list shown at once, of what is open and of what ended. */
const longest = 500;

@Injectable()
export class DisputesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async register(of: Of, dispute: NewDispute): Promise<Dispute> {
    const kept = { ...dispute, id: newId(), requestId: of.id, number: of.number, title: of.title };
    await this.unitOfWork.sql(
      'remedies-register',
      `INSERT INTO remedies.dispute (id, agency_id, request_id, case_number, case_title, kind, authority, procedure, case_no, accepted_on,
         copy_served_on, stated_until, after_id, document_id, registered_on, registered_by)
       SELECT given.id, $2, given."requestId", given.number, given.title, given.kind, given.authority, given.procedure, given."caseNo",
         given."acceptedOn", given."copyServedOn", given."statedUntil", given."afterId", given."documentId", given."registeredOn",
         given."registeredBy"
       FROM jsonb_to_record($1::jsonb) AS given (id uuid, "requestId" uuid, number text, title text, kind text, authority text,
         procedure text, "caseNo" text, "acceptedOn" date, "copyServedOn" date, "statedUntil" date, "afterId" uuid, "documentId" uuid,
         "registeredOn" date, "registeredBy" text)`,
      [JSON.stringify(kept), of.agencyId],
    );
    return kept;
  }

  /** Of one case, as they were registered. */
  async ofRequest(requestId: string): Promise<Dispute[]> {
    return this.read('remedies-of-request', `${asDispute} WHERE request_id = $1 ORDER BY id`, [requestId]);
  }

  /** All that may be seen, newest first. */
  async seen(ended: boolean): Promise<Dispute[]> {
    return this.read('remedies-seen', `${asDispute} WHERE (decision IS NOT NULL) = $1 ORDER BY registered_on DESC, id DESC LIMIT $2`, [
      ended,
      longest,
    ]);
  }

  async keepReply(id: string, { on, documentId, by }: NonNullable<Dispute['reply']>): Promise<void> {
    await this.unitOfWork.sql(
      'remedies-keep-reply',
      'UPDATE remedies.dispute SET replied_on = $2, reply_document_id = $3, replied_by = $4 WHERE id = $1',
      [id, on, documentId ?? null, by],
    );
  }

  async keepDecision(id: string, decision: DisputeDecision): Promise<void> {
    await this.unitOfWork.sql('remedies-keep-decision', 'UPDATE remedies.dispute SET decision = $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify(decision),
    ]);
  }

  async keepRedecision(id: string, redecision: NonNullable<Dispute['redecision']>): Promise<void> {
    await this.unitOfWork.sql('remedies-keep-redecision', 'UPDATE remedies.dispute SET redecision = $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify(redecision),
    ]);
  }

  private async read(name: string, text: string, values: readonly unknown[]): Promise<Dispute[]> {
    const rows = await this.unitOfWork.sql<{ dispute: Dispute }>(name, text, values);
    return rows.map(({ dispute }) => dispute);
  }
}
