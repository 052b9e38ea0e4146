import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consultation may end without an answer; that it was another organ is found by counsel, in words that are sealed. */
export class ConsultationEndAndMark1767225673100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE consultation.event DROP CONSTRAINT event_kind_check;
        ALTER TABLE consultation.event ADD CONSTRAINT event_kind_check
          CHECK (kind IN ('served', 'answered', 'silent', 'ended', 'marked', 'weighed', 'overridden'));
        ALTER TABLE consultation.letter DROP COLUMN other_organ_because;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
