import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is archived grows for ever and is in no tab but the last: the others are counted among the rest. */
export class CaseFileCountWhatIsOpen1767225675500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX request_not_archived ON case_file.request (agency_id) WHERE state <> 'archived'`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
