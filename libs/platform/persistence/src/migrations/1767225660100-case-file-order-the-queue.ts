import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue's own order, so that its first page costs the same among a million cases as among a hundred. */
export class CaseFileOrderTheQueue1767225660100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_file.request_in_queue;
      CREATE INDEX request_in_queue ON case_file.request
        (agency_id, (CASE WHEN clock_runs THEN coalesce(safe_due, 'infinity'::date) ELSE 'infinity'::date END), id);
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
