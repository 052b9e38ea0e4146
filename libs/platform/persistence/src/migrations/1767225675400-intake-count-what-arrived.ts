import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came in and was not registered alarms once for each it reaches; every day's count of arrivals against cases is kept. */
export class IntakeCountWhatArrived1767225675400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE TABLE intake.alarm (
          request_id uuid NOT NULL,
          agency_id uuid NOT NULL,
          whom text NOT NULL CHECK (whom IN ('registrar', 'office-head')),
          raised_at timestamptz NOT NULL,
          PRIMARY KEY (request_id, whom)
        );
        CREATE TABLE intake.reconciliation (
          agency_id uuid NOT NULL,
          counted_on date NOT NULL,
          counts jsonb NOT NULL,
          open jsonb NOT NULL,
          counted_at timestamptz NOT NULL,
          PRIMARY KEY (agency_id, counted_on)
        );
        CREATE INDEX request_not_registered ON case_file.request (submitted_at, id) WHERE state IN ('submitted', 'received');
        CREATE INDEX submission_by_time ON intake.submission (submitted_at, request_id);

        SELECT platform.wall('intake.alarm');
        SELECT platform.wall('intake.reconciliation');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
