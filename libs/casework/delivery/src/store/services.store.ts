import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { ProofKind } from '../rules/proof';
import type { ServiceWay, ServiceWish } from '../rules/service-way';

export interface Service extends ServiceWish {
  readonly deliveredBy: string;
  readonly proof?: { readonly kind: ProofKind; readonly on: string; readonly documentId?: string; readonly note?: string };
}

interface Row {
  readonly way: ServiceWay;
  readonly served_on: string;
  readonly mail_no: string | null;
  readonly through_agency: string | null;
  readonly review_link: string | null;
  readonly delivered_by: string;
  readonly proof_kind: ProofKind | null;
  readonly proof_on: string | null;
  readonly proof_document_id: string | null;
  readonly proof_note: string | null;
}

@Injectable()
export class ServicesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep(of: { readonly id: string; readonly agencyId: string }, wish: ServiceWish, by: string): Promise<void> {
    await this.unitOfWork.sql(
      'delivery-keep-service',
      `INSERT INTO delivery.service (request_id, agency_id, way, served_on, mail_no, through_agency, review_link, delivered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.agencyId, wish.way, wish.on, wish.mailNo ?? null, wish.throughAgency ?? null, wish.reviewLink ?? null, by],
    );
  }

  async of(requestId: string): Promise<Service | undefined> {
    const [row] = await this.unitOfWork.sql<Row>(
      'delivery-service-of',
      `SELECT way, served_on::text, mail_no, through_agency, review_link, delivered_by, proof_kind, proof_on::text, proof_document_id, proof_note
       FROM delivery.service WHERE request_id = $1`,
      [requestId],
    );
    return (
      row && {
        way: row.way,
        on: row.served_on,
        mailNo: row.mail_no ?? undefined,
        throughAgency: row.through_agency ?? undefined,
        reviewLink: row.review_link ?? undefined,
        deliveredBy: row.delivered_by,
        proof: proofOf(row),
      }
    );
  }

  /** Claims the message that goes with the letter. @returns false when it was claimed before: the job came twice. */
  async claimDispatch(requestId: string, at: string): Promise<boolean> {
    const rows = await this.unitOfWork.sql(
      'delivery-claim-dispatch',
      `UPDATE delivery.service SET dispatched_at = $2 WHERE request_id = $1 AND dispatched_at IS NULL RETURNING request_id`,
      [requestId, at],
    );
    return rows.length > 0;
  }

  async keepProof(
    requestId: string,
    proof: { kind: ProofKind; on: string; documentId?: string; note?: string },
    by: string,
  ): Promise<void> {
    await this.unitOfWork.sql(
      'delivery-keep-proof',
      `UPDATE delivery.service SET proof_kind = $2, proof_on = $3, proof_document_id = $4, proof_note = $5, proved_by = $6 WHERE request_id = $1`,
      [requestId, proof.kind, proof.on, proof.documentId ?? null, proof.note ?? null, by],
    );
  }
}

function proofOf(row: Row): Service['proof'] {
  if (row.proof_kind === null || row.proof_on === null) return undefined;
  return { kind: row.proof_kind, on: row.proof_on, documentId: row.proof_document_id ?? undefined, note: row.proof_note ?? undefined };
}
