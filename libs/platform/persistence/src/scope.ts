/**
 * What the open transaction may see. Row-level security reads it from the transaction's own settings
 * (`gongkai.agencies`, `gongkai.request`, `gongkai.actor`); a transaction without a scope sees no row.
 */
export interface Scope {
  /** Who acts: a staff id, `applicant:<request id>` or `system:<job>`. Written to logs and read records. */
  readonly actorId: string;
  /** The agencies whose rows are visible. Empty = none, unless the database role itself sees all (the worker). */
  readonly agencyIds: readonly string[];
  /** Narrows the scope to one request: an applicant with number and query code sees this one case and nothing else. */
  readonly requestId?: string;
}
