import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

/** A case as it came in: what the intake compares with what arrived. */
export interface ArrivedCase {
  readonly id: string;
  readonly agencyId: string;
  readonly number: string;
  readonly channel: string;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly state: string;
  readonly profile: string;
}

type Row = Record<string, unknown>;
const columns = `id, agency_id AS "agencyId", number, channel, state, profile,
  to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt"`;
const notRegistered = `state IN ('submitted', 'received')`;

@Injectable()
export class ArrivalsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  unregistered(before: string, after: { readonly at: string; readonly id: string }, limit: number): Promise<ArrivedCase[]> {
    return this.unitOfWork.sql<ArrivedCase & Row>(
      'case-file-unregistered',
      `SELECT ${columns} FROM case_file.request
       WHERE ${notRegistered} AND submitted_at <= $1 AND (submitted_at, id) > ($2::timestamptz, $3::uuid) ORDER BY submitted_at, request.id LIMIT $4`,
      [before, after.at, after.id, limit],
    );
  }

  /** Cases somebody submitted: one that was ordered anew arrived with nobody. */
  since(day: string, after: string, limit: number): Promise<ArrivedCase[]> {
    return this.unitOfWork.sql<ArrivedCase & Row>(
      'case-file-arrived-since',
      `SELECT ${columns} FROM case_file.request
       WHERE id > $2 AND performed_by ? 'submit' AND (submitted_on >= $1 OR ${notRegistered}) ORDER BY request.id LIMIT $3`,
      [day, after, limit],
    );
  }
}
