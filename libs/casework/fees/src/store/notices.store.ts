import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { ChargedBefore } from '../rules/ordinal';
import { followed, type EventKind, type FeeEvent, type FeeNotice, type FollowedNotice, type KeptEvent } from '../rules/record';

/** The case a row belongs to. */
interface Of {
  readonly id: string;
  readonly agencyId: string;
}

@Injectable()
export class NoticesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepNotice(of: Of, notice: FeeNotice): Promise<void> {
    await this.unitOfWork.sql(
      'fees-keep-notice',
      `INSERT INTO fees.notice (id, agency_id, request_id, method, ordinal, units, pages, published_pages, amount_fen, standard, noticed_on,
         noticed_by, document_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13)`,
      [
        notice.id,
        of.agencyId,
        of.id,
        notice.method,
        notice.ordinal,
        notice.units,
        notice.pages ?? null,
        notice.publishedPages ?? null,
        notice.amountFen,
        JSON.stringify(notice.standard),
        notice.noticedOn,
        notice.noticedBy,
        notice.documentId,
      ],
    );
  }

  async keepEvent<Kind extends EventKind>(of: Of, { kind, on, by, particulars }: FeeEvent<Kind>): Promise<void> {
    await this.unitOfWork.sql(
      'fees-keep-event',
      `INSERT INTO fees.event (id, agency_id, request_id, kind, happened_on, particulars, recorded_by) VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [newId(), of.agencyId, of.id, kind, on, JSON.stringify(particulars), by],
    );
  }

  async ofRequest(requestId: string): Promise<FollowedNotice | undefined> {
    const [row] = await this.unitOfWork.sql<{ notice: FeeNotice; events: KeptEvent[] }>(
      'fees-of-request',
      `SELECT jsonb_strip_nulls(jsonb_build_object('id', id, 'method', method, 'ordinal', ordinal, 'units', units, 'pages', pages,
           'publishedPages', published_pages, 'amountFen', amount_fen, 'standard', standard, 'noticedOn', noticed_on, 'noticedBy', noticed_by,
           'documentId', document_id)) AS notice,
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'on', happened_on, 'by', recorded_by, 'particulars', particulars) ORDER BY id)
           FROM fees.event WHERE event.request_id = notice.request_id), '[]') AS events
       FROM fees.notice WHERE request_id = $1`,
      [requestId],
    );
    return row && followed(row.notice, row.events);
  }

  /** How those applications were charged; those that were not are not among them. */
  async chargedAmong(requestIds: readonly string[]): Promise<ChargedBefore[]> {
    return this.unitOfWork.sql<ChargedBefore>(
      'fees-charged-among',
      `SELECT request_id AS "requestId", method, units FROM fees.notice WHERE request_id = ANY ($1::uuid[])`,
      [requestIds],
    );
  }
}
