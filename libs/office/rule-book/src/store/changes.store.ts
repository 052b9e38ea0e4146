import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import { DataSource } from 'typeorm';
import type { RuleChange, RuleContent, RuleDecision } from '../rule-change';

/** What is in force, to be compared cheaply. */
export type Mark = string;

export interface NewChange {
  readonly id: string;
  readonly format: string;
  readonly body: string;
  readonly sha256: string;
  readonly reason: string;
  readonly by: string;
  readonly name: string;
  readonly agencyId: string;
  readonly at: string;
}

const asChange = `
SELECT jsonb_strip_nulls(jsonb_build_object('id', change.id, 'kind', kind, 'state', coalesce(state, 'draft'), 'format', format, 'body', body,
  'sha256', sha256, 'content', content,
  'proposed', jsonb_build_object('by', change.proposed_by, 'name', proposed_by_name, 'reason', change.reason, 'agencyId', agency_id,
    'at', to_char(proposed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
  'decided', CASE WHEN state IS NOT NULL THEN jsonb_build_object('by', decided_by, 'name', decided_by_name, 'reason', decision.reason,
    'state', state, 'number', number, 'at', to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END)) AS change
FROM rule_book.change LEFT JOIN rule_book.decision ON change_id = change.id`;

/** City-wide: without row-level security, so it may be read outside a unit of work; inside, reading joins it. */
@Injectable()
export class ChangesStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** On a connection of its own, whatever transaction is open: what another process approved must be seen as it is. */
  async approved(): Promise<RuleChange[]> {
    const rows: { change: RuleChange }[] = await this.dataSource.query(`${asChange} WHERE state = 'approved' ORDER BY number`);
    return rows.map(({ change }) => change);
  }

  async mark(): Promise<Mark> {
    const rows: { mark: string }[] = await this.dataSource.query(
      `SELECT count(*) || '.' || coalesce(max(number), 0) AS mark FROM rule_book.decision WHERE state = 'approved'`,
    );
    return rows[0]?.mark ?? '';
  }

  async one(id: string): Promise<RuleChange | undefined> {
    const [row] = await this.read<{ change: RuleChange }>(`${asChange} WHERE change.id = $1`, [id]);
    return row?.change;
  }

  /** Newest first. */
  async page(before: string | undefined, limit: number): Promise<RuleChange[]> {
    const rows = await this.read<{ change: RuleChange }>(
      `${asChange} WHERE $1::uuid IS NULL OR (proposed_at, change.id) < (SELECT proposed_at, id FROM rule_book.change WHERE id = $1)
       ORDER BY proposed_at DESC, change.id DESC LIMIT $2`,
      [before ?? null, limit],
    );
    return rows.map(({ change }) => change);
  }

  async propose({ kind, content }: RuleContent, change: NewChange): Promise<void> {
    await this.unitOfWork.sql(
      'rule-book-propose',
      `INSERT INTO rule_book.change (id, kind, format, body, sha256, content, reason, proposed_by, proposed_by_name, agency_id, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11)`,
      [
        change.id,
        kind,
        change.format,
        change.body,
        change.sha256,
        JSON.stringify(content),
        change.reason,
        change.by,
        change.name,
        change.agencyId,
        change.at,
      ],
    );
  }

  /** Whoever decides waits for the one before him: numbers are given in the order in which decisions become visible. */
  async lockDecisions(): Promise<void> {
    await this.unitOfWork.sql('rule-book-lock', `SELECT pg_advisory_xact_lock(hashtextextended('rule_book.decision', 0))`, []);
  }

  async decide(change: RuleChange, { state, by, name, at, reason }: Omit<RuleDecision, 'number'>): Promise<void> {
    await this.unitOfWork.sql(
      'rule-book-decide',
      `INSERT INTO rule_book.decision (change_id, number, state, proposed_by, decided_by, decided_by_name, decided_at, reason)
       SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM rule_book.decision`,
      [change.id, state, change.proposed.by, by, name, at, reason],
    );
  }

  private async read<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const answer: unknown = this.unitOfWork.isOpen
      ? await this.unitOfWork.manager.query(text, [...values])
      : await this.dataSource.query(text, [...values]);
    return answer as Row[];
  }
}
