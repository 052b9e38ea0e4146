import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case given up is taken up again for a good reason: the proof of it, and that the closing no longer stands. Art. 30. */
export class RegistrationRememberALateCorrection1767225672100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE registration.correction ADD COLUMN proof_document_id uuid;
        ALTER TABLE registration.closing ADD COLUMN reopened_on date;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
