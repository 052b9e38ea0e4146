import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A day a stage asked to be watched moves with the calendar like any other: how it was counted is kept beside it, and with which calendar.
 * What stays open for want of a proof is reminded of again and again, each round once.
 */
export class CaseFileCountAskedDaysAnew1767225675600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE case_file.watch ADD COLUMN counted jsonb, ADD COLUMN counted_with text NOT NULL DEFAULT '';
        CREATE INDEX watch_asked ON case_file.watch (counted_with) WHERE asked;
        ALTER TABLE deadlines.wake_up DROP CONSTRAINT wake_up_step_check,
          ADD CONSTRAINT wake_up_step_check CHECK (step IN ('due', 'overdue', 'lapse') OR step ~ '^(ahead|again)-[0-9]+$');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
