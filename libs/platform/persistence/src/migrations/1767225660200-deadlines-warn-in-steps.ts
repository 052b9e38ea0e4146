import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One warning five working days ahead is easily forgotten: three and one working day ahead it is said again. */
export class DeadlinesWarnInSteps1767225660200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE deadlines.wake_up DROP CONSTRAINT wake_up_kind_check;
        ALTER TABLE deadlines.wake_up ADD CONSTRAINT wake_up_kind_check
          CHECK (kind IN ('due-soon', 'due-within-3', 'due-within-1', 'due', 'overdue', 'lapse'));
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
