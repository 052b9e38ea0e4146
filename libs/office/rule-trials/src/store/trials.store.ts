import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { KeptTrial, TrialEdition, TrialRun } from '../trial';

const edition = `
jsonb_strip_nulls(jsonb_build_object('id', trial_id, 'version', version, 'title', title, 'standard', standard, 'dropped', dropped,
  'editedBy', edited_by, 'editedByName', edited_by_name, 'editedAt', to_char(edited_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) AS kept,
  question, expected`;

const run = `
jsonb_build_object('id', id, 'against', against, 'calendar', calendar, 'total', total, 'passed', passed, 'failed', failed, 'results', results,
  'ranBy', ran_by, 'ranByName', ran_by_name, 'ranAt', to_char(ran_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS kept`;

/** The questions and what is expected come apart from the rest: they keep the order they were typed in. */
interface EditionRow {
  readonly kept: Omit<TrialEdition, 'question' | 'expected'>;
  readonly question: object;
  readonly expected: KeptTrial['expected'];
}

@Injectable()
export class TrialsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest version of each that is on the list, in the order they were first kept. */
  async listed(): Promise<KeptTrial[]> {
    const rows = await this.unitOfWork.sql<EditionRow>(
      'rule-trials-listed',
      `SELECT ${edition} FROM (SELECT DISTINCT ON (trial_id) * FROM rule_trials.edition ORDER BY trial_id, version DESC) AS newest
       WHERE NOT dropped ORDER BY trial_id`,
      [],
    );
    return rows.map(asTrial);
  }

  /** Newest first. */
  async editionsOf(id: string): Promise<TrialEdition[]> {
    const rows = await this.unitOfWork.sql<EditionRow>(
      'rule-trials-editions-of',
      `SELECT ${edition} FROM rule_trials.edition WHERE trial_id = $1 ORDER BY version DESC`,
      [id],
    );
    return rows.map((row) => ({ ...asTrial(row), dropped: row.kept.dropped }));
  }

  /** Keys of the standard table that were ever kept. */
  async standardKeys(): Promise<string[]> {
    const rows = await this.unitOfWork.sql<{ standard: string }>(
      'rule-trials-standard-keys',
      'SELECT DISTINCT standard FROM rule_trials.edition WHERE standard IS NOT NULL',
      [],
    );
    return rows.map(({ standard }) => standard);
  }

  /** A version that is there already makes this fail: two people edited at once. */
  async keep(editions: readonly TrialEdition[]): Promise<void> {
    await this.unitOfWork.sql(
      'rule-trials-keep',
      `INSERT INTO rule_trials.edition (trial_id, version, title, question, expected, standard, dropped, edited_by, edited_by_name, edited_at)
       SELECT id, version, title, question, expected, standard, dropped, "editedBy", "editedByName", "editedAt"
       FROM json_to_recordset($1::json) AS given (id uuid, version integer, title text, question json, expected json, standard text,
         dropped boolean, "editedBy" text, "editedByName" text, "editedAt" timestamptz)`,
      [JSON.stringify(editions)],
    );
  }

  async keepRun(kept: TrialRun, whole: boolean): Promise<void> {
    await this.unitOfWork.sql(
      'rule-trials-keep-run',
      `INSERT INTO rule_trials.run (id, against, calendar, whole, total, passed, failed, results, ran_by, ran_by_name, ran_at)
       SELECT id, against, calendar, $2, total, passed, failed, results, "ranBy", "ranByName", "ranAt"
       FROM jsonb_to_record($1::jsonb) AS given (id uuid, against text, calendar text, total integer, passed integer, failed integer,
         results jsonb, "ranBy" text, "ranByName" text, "ranAt" timestamptz)`,
      [JSON.stringify(kept), whole],
    );
  }

  /** The last run of the whole list against those rules. */
  async lastRun(against: string): Promise<TrialRun | undefined> {
    const [row] = await this.unitOfWork.sql<{ kept: TrialRun }>(
      'rule-trials-last-run',
      `SELECT ${run} FROM rule_trials.run WHERE against = $1 AND whole ORDER BY ran_at DESC, id DESC LIMIT 1`,
      [against],
    );
    return row?.kept;
  }
}

function asTrial({ kept: { dropped: _, ...kept }, question, expected }: EditionRow): KeptTrial {
  return { ...kept, question, expected };
}
