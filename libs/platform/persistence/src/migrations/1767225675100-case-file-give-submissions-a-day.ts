import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The queue sorts by one day of its own: a submission that waits for its confirmation has one too (R-31e), and is no longer at the end.
 * Terms that ran before they were watched are watched from now on; the nightly comparison finds the others.
 */
export class CaseFileGiveSubmissionsADay1767225675100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_file.request ADD COLUMN due_on date;
      ALTER TABLE case_file.request NO FORCE ROW LEVEL SECURITY;
      UPDATE case_file.request SET due_on = safe_due WHERE clock_runs;
      ALTER TABLE case_file.watch NO FORCE ROW LEVEL SECURITY;
      INSERT INTO case_file.watch (request_id, agency_id, kind, subject, until, asked)
      SELECT id, agency_id, 'reply', 'case', safe_due, false FROM case_file.request WHERE clock_runs AND safe_due IS NOT NULL
      UNION ALL
      SELECT id, agency_id, 'correction', 'case', correction_until, false FROM case_file.request
      WHERE state = 'awaiting-correction' AND correction_until IS NOT NULL;
      ALTER TABLE case_file.watch FORCE ROW LEVEL SECURITY;
      ALTER TABLE case_file.request FORCE ROW LEVEL SECURITY;
      DROP INDEX case_file.request_in_queue;
      CREATE INDEX request_in_queue ON case_file.request (agency_id, (coalesce(due_on, 'infinity'::date)), id);
      DROP INDEX case_file.request_with_running_clock;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
