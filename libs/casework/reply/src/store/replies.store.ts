import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { DocumentSeries } from '../rules/document-number';
import type { Letter } from '../rules/letter';
import type { Proposal } from '../rules/proposal';

export interface KeptProposal {
  readonly id: string;
  readonly outcomes: readonly Proposal[];
  readonly proposedBy: string;
  readonly proposedAt: string;
}

export interface KeptLetter {
  readonly docNo: string;
  readonly letter: Letter;
  readonly documentId: string;
  readonly sha256: string;
  readonly remedies: string;
  readonly signedBy: string;
  readonly signedOn: string;
}

export interface KeptOpinion {
  readonly proposalId: string;
  readonly kind: 'legality-checked' | 'returned-for-rework';
  readonly opinion: string;
  readonly givenBy: string;
  readonly givenAt: string;
}

interface Of {
  readonly id: string;
  readonly agencyId: string;
}

@Injectable()
export class RepliesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepProposal(of: Of, outcomes: readonly Proposal[], by: string, at: string): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'reply-keep-proposal',
      `INSERT INTO reply.proposal (id, agency_id, request_id, outcomes, proposed_by, proposed_at) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [id, of.agencyId, of.id, JSON.stringify(outcomes), by, at],
    );
    return id;
  }

  /** The proposal that counts: the last one. */
  async proposalOf(requestId: string): Promise<KeptProposal | undefined> {
    const [row] = await this.unitOfWork.sql<{ id: string; outcomes: readonly Proposal[]; proposed_by: string; proposed_at: Date }>(
      'reply-proposal-of',
      `SELECT id, outcomes, proposed_by, proposed_at FROM reply.proposal WHERE request_id = $1 ORDER BY proposed_at DESC, id DESC LIMIT 1`,
      [requestId],
    );
    return row && { id: row.id, outcomes: row.outcomes, proposedBy: row.proposed_by, proposedAt: row.proposed_at.toISOString() };
  }

  async keepOpinion(of: Of, given: Omit<KeptOpinion, 'givenAt'> & { readonly at: string }): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'reply-keep-opinion',
      `INSERT INTO reply.opinion (id, agency_id, request_id, proposal_id, kind, opinion, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, of.agencyId, of.id, given.proposalId, given.kind, given.opinion, given.givenBy, given.at],
    );
    return id;
  }

  async opinionsOf(requestId: string): Promise<KeptOpinion[]> {
    const rows = await this.unitOfWork.sql<{
      proposal_id: string;
      kind: KeptOpinion['kind'];
      opinion: string;
      given_by: string;
      given_at: Date;
    }>(
      'reply-opinions-of',
      `SELECT proposal_id, kind, opinion, given_by, given_at FROM reply.opinion WHERE request_id = $1 ORDER BY given_at, id`,
      [requestId],
    );
    return rows.map((row) => ({
      proposalId: row.proposal_id,
      kind: row.kind,
      opinion: row.opinion,
      givenBy: row.given_by,
      givenAt: row.given_at.toISOString(),
    }));
  }

  /** The next number of a series. The register's row stays locked until the act commits, so a refused signing leaves no gap. */
  async nextNumber(agencyId: string, series: DocumentSeries, year: number): Promise<number> {
    const [row] = await this.unitOfWork.sql<{ last_number: number }>(
      'reply-next-number',
      `INSERT INTO reply.number_register AS register (agency_id, series, year, last_number) VALUES ($1, $2, $3, 1)
       ON CONFLICT (agency_id, series, year) DO UPDATE SET last_number = register.last_number + 1 RETURNING last_number`,
      [agencyId, series, year],
    );
    if (!row) throw new Error('The register of numbers gave none.');
    return row.last_number;
  }

  async keepLetter(
    of: Of,
    kept: KeptLetter & { readonly series: DocumentSeries; readonly year: number; readonly number: number },
  ): Promise<void> {
    await this.unitOfWork.sql(
      'reply-keep-letter',
      `INSERT INTO reply.letter (request_id, agency_id, doc_no, series, year, number, remedies, letter, document_id, sha256, signed_by, signed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12)`,
      [
        of.id,
        of.agencyId,
        kept.docNo,
        kept.series,
        kept.year,
        kept.number,
        kept.remedies,
        JSON.stringify(kept.letter),
        kept.documentId,
        kept.sha256,
        kept.signedBy,
        kept.signedOn,
      ],
    );
  }

  async letterOf(requestId: string): Promise<KeptLetter | undefined> {
    const [row] = await this.unitOfWork.sql<{
      doc_no: string;
      letter: Letter;
      document_id: string;
      sha256: string;
      remedies: string;
      signed_by: string;
      signed_on: string;
    }>(
      'reply-letter-of',
      `SELECT doc_no, letter, document_id, sha256, remedies, signed_by, signed_on::text FROM reply.letter WHERE request_id = $1`,
      [requestId],
    );
    return (
      row && {
        docNo: row.doc_no,
        letter: row.letter,
        documentId: row.document_id,
        sha256: row.sha256,
        remedies: row.remedies,
        signedBy: row.signed_by,
        signedOn: row.signed_on,
      }
    );
  }
}
