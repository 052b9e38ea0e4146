import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An ordinary letter arrives on one day and is confirmed on another: both days decide how strictly its term is read (Art. 31(2)). */
export class IntakeRememberArrival1767225660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intake.submission ADD COLUMN arrived_on date`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
