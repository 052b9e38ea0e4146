import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Search } from '../rules/search';

/** Who was asked to search for what, by when. Internal. */
export interface SearchOrder {
  readonly id: string;
  readonly itemId?: string;
  /** A unit or a member of staff. */
  readonly askedOf: string;
  readonly asks: string;
  readonly dueOn?: string;
  readonly orderedBy: string;
  readonly orderedAt: string;
}

/** What the desk sees of this room. */
export interface InvestigationView {
  readonly orders: readonly SearchOrder[];
  readonly searches: readonly KeptSearch[];
}

export interface KeptSearch extends Search {
  readonly id: string;
  readonly documentIds: readonly string[];
  readonly searchedBy: string;
  readonly recordedAt: string;
}

interface Of {
  readonly id: string;
  readonly agencyId: string;
}

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ofRequest = `
SELECT jsonb_strip_nulls(jsonb_build_object(
  'orders', coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'itemId', item_id, 'askedOf', asked_of, 'asks', asks, 'dueOn', due_on,
      'orderedBy', ordered_by, 'orderedAt', ${instant('ordered_at')}) ORDER BY ordered_at, id)
    FROM investigation.search_order WHERE request_id = $1), '[]'),
  'searches', coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'itemId', item_id, 'searchedOn', searched_on, 'places', places,
      'keywords', keywords, 'periodFrom', period_from, 'periodTo', period_to, 'peopleAsked', people_asked, 'result', result, 'note', note,
      'documentIds', document_ids, 'searchedBy', searched_by, 'recordedAt', ${instant('recorded_at')}) ORDER BY recorded_at, id)
    FROM investigation.search_record WHERE request_id = $1), '[]'))) AS view`;

@Injectable()
export class SearchesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepOrder(of: Of, order: Omit<SearchOrder, 'id'>): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'investigation-keep-order',
      `INSERT INTO investigation.search_order (id, agency_id, request_id, item_id, asked_of, asks, due_on, ordered_by, ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, of.agencyId, of.id, order.itemId ?? null, order.askedOf, order.asks, order.dueOn ?? null, order.orderedBy, order.orderedAt],
    );
    return id;
  }

  /** All searches of one sitting in one statement. @returns their ids, in order */
  async keepSearches(
    of: Of,
    searches: readonly (Search & { readonly documentIds?: readonly string[] })[],
    by: string,
    at: string,
  ): Promise<string[]> {
    const rows = searches.map((search) => ({
      id: newId(),
      item_id: search.itemId,
      searched_on: search.searchedOn,
      places: search.places,
      keywords: search.keywords,
      period_from: search.periodFrom,
      period_to: search.periodTo,
      people_asked: search.peopleAsked ?? [],
      result: search.result,
      note: search.note,
      document_ids: search.documentIds ?? [],
    }));
    await this.unitOfWork.sql(
      'investigation-keep-searches',
      `INSERT INTO investigation.search_record (id, agency_id, request_id, item_id, searched_on, places, keywords, period_from, period_to,
         people_asked, result, note, document_ids, searched_by, recorded_at)
       SELECT id, $1, $2, item_id, searched_on, places, keywords, period_from, period_to, people_asked, result, note, document_ids, $3, $4
       FROM jsonb_to_recordset($5::jsonb) AS given (id uuid, item_id uuid, searched_on date, places jsonb, keywords jsonb, period_from text,
         period_to text, people_asked jsonb, result text, note text, document_ids jsonb)`,
      [of.agencyId, of.id, by, at, JSON.stringify(rows)],
    );
    return rows.map(({ id }) => id);
  }

  async ofRequest(requestId: string): Promise<InvestigationView> {
    const [row] = await this.unitOfWork.sql<{ view: InvestigationView }>('investigation-of-request', ofRequest, [requestId]);
    return row?.view ?? { orders: [], searches: [] };
  }
}
