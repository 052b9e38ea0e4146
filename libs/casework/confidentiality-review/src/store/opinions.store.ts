import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Decision, Opinion } from '../rules/clearance';

export interface KeptOpinion extends Opinion {
  readonly id: string;
  readonly officerId: string;
  readonly givenAt: string;
}

interface Row {
  readonly id: string;
  readonly item_id: string;
  readonly decision: Decision;
  readonly basis: string;
  readonly opinion: string;
  readonly referred_to: string | null;
  readonly officer_id: string;
  readonly given_at: Date;
}

@Injectable()
export class OpinionsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep(
    of: { readonly id: string; readonly agencyId: string },
    opinions: readonly Opinion[],
    by: string,
    at: string,
  ): Promise<string[]> {
    const rows = opinions.map(({ itemId, decision, basis, opinion, referredTo }) => ({
      id: newId(),
      item_id: itemId,
      decision,
      basis,
      opinion,
      referred_to: referredTo,
    }));
    await this.unitOfWork.sql(
      'confidentiality-keep-opinions',
      `INSERT INTO confidentiality_review.opinion (id, agency_id, request_id, item_id, decision, basis, opinion, referred_to, officer_id, given_at)
       SELECT id, $1, $2, item_id, decision, basis, opinion, referred_to, $3, $4
       FROM jsonb_to_recordset($5::jsonb) AS given (id uuid, item_id uuid, decision text, basis text, opinion text, referred_to text)`,
      [of.agencyId, of.id, by, at, JSON.stringify(rows)],
    );
    return rows.map(({ id }) => id);
  }

  async ofRequest(requestId: string): Promise<KeptOpinion[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'confidentiality-opinions-of',
      `SELECT id, item_id, decision, basis, opinion, referred_to, officer_id, given_at
       FROM confidentiality_review.opinion WHERE request_id = $1 ORDER BY given_at, id`,
      [requestId],
    );
    return rows.map((row) => ({
      id: row.id,
      itemId: row.item_id,
      decision: row.decision,
      basis: row.basis,
      opinion: row.opinion,
      referredTo: row.referred_to ?? undefined,
      officerId: row.officer_id,
      givenAt: row.given_at.toISOString(),
    }));
  }
}
