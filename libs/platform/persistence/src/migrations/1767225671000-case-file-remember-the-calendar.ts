import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which calendar the kept days were counted with: after a new notice, the cases still to be counted anew are found by it. */
export class CaseFileRememberTheCalendar1767225671000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE case_file.request ADD COLUMN calendar_version text NOT NULL DEFAULT '';
        ALTER TABLE case_file.request ALTER COLUMN calendar_version DROP DEFAULT;
        CREATE INDEX request_by_calendar ON case_file.request (calendar_version, id);
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
