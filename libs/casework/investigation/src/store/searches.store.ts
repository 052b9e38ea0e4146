import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import type { Search, SearchResult } from '../rules/search';

export interface SearchOrder {
  readonly itemId?: string;
  /** A unit or a member of staff. */
  readonly askedOf: string;
  readonly asks: string;
  readonly dueOn?: string;
}

export interface KeptSearch extends Search {
  readonly id: string;
  readonly documentIds: readonly string[];
  readonly searchedBy: string;
  readonly recordedAt: string;
}

interface Row {
  readonly id: string;
  readonly item_id: string;
  readonly searched_on: string;
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly people_asked: readonly string[];
  readonly result: SearchResult;
  readonly note: string;
  readonly document_ids: readonly string[];
  readonly searched_by: string;
  readonly recorded_at: Date;
}

interface Of {
  readonly id: string;
  readonly agencyId: string;
}

@Injectable()
export class SearchesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keepOrder(of: Of, order: SearchOrder, by: string, at: string): Promise<string> {
    const id = newId();
    await this.unitOfWork.sql(
      'investigation-keep-order',
      `INSERT INTO investigation.search_order (id, agency_id, request_id, item_id, asked_of, asks, due_on, ordered_by, ordered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, of.agencyId, of.id, order.itemId ?? null, order.askedOf, order.asks, order.dueOn ?? null, by, at],
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

  async ofRequest(requestId: string): Promise<KeptSearch[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'investigation-searches-of',
      `SELECT id, item_id, searched_on::text, places, keywords, period_from, period_to, people_asked, result, note, document_ids, searched_by, recorded_at
       FROM investigation.search_record WHERE request_id = $1 ORDER BY recorded_at, id`,
      [requestId],
    );
    return rows.map((row) => ({
      id: row.id,
      itemId: row.item_id,
      searchedOn: row.searched_on,
      places: row.places,
      keywords: row.keywords,
      periodFrom: row.period_from ?? undefined,
      periodTo: row.period_to ?? undefined,
      peopleAsked: row.people_asked,
      result: row.result,
      note: row.note,
      documentIds: row.document_ids,
      searchedBy: row.searched_by,
      recordedAt: row.recorded_at.toISOString(),
    }));
  }
}
