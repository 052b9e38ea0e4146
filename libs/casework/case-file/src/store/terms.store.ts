import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { atHand } from './case-files.sql';

/** A watched last day that is to be looked at. */
export interface LookedAt {
  readonly requestId: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly subject: string;
  readonly until: string;
  /** The version of the statute the case goes by. */
  readonly profile: string;
}

/** When to look at it next; never, where nothing more is to be called for. */
export interface NextLook extends Pick<LookedAt, 'requestId' | 'kind' | 'subject'> {
  readonly lookOn?: string;
}

export interface KeptAtHand {
  readonly id: string;
  readonly actors: readonly string[];
  readonly watched: readonly { readonly kind: string; readonly subject: string; readonly until: string; readonly asked: boolean }[];
}

@Injectable()
export class TermsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Locked until the open transaction ends; what another one has in hand is left to it, or to the next round. Looking moves a row out of
   * the index's reach, so that the next page begins where this one began.
   */
  toLookAt(today: string, limit: number): Promise<LookedAt[]> {
    return this.unitOfWork.sql<LookedAt & Record<string, unknown>>(
      'case-file-to-look-at',
      `SELECT watch.request_id AS "requestId", watch.agency_id AS "agencyId", kind, subject, until::text, profile
       FROM case_file.watch JOIN case_file.request ON request.id = watch.request_id
       WHERE look_on <= $1 ORDER BY look_on, request_id LIMIT $2 FOR UPDATE OF watch SKIP LOCKED`,
      [today, limit],
    );
  }

  async looked(next: readonly NextLook[]): Promise<void> {
    await this.unitOfWork.sql(
      'case-file-looked',
      `UPDATE case_file.watch SET look_on = next."lookOn"
       FROM jsonb_to_recordset($1::jsonb) AS next ("requestId" uuid, kind text, subject text, "lookOn" date)
       WHERE request_id = next."requestId" AND watch.kind = next.kind AND watch.subject = next.subject`,
      [JSON.stringify(next)],
    );
  }

  atHand(ids: readonly string[]): Promise<KeptAtHand[]> {
    return this.unitOfWork.sql<KeptAtHand & Record<string, unknown>>('case-file-at-hand', atHand, [ids]);
  }
}
