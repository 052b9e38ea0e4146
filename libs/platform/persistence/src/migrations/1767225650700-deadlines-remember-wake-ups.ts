import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each warning and each closing is called for once for the day it is about; the outbox row of the same transaction does the rest. */
export class DeadlinesRememberWakeUps1767225650700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA deadlines;
        GRANT USAGE ON SCHEMA deadlines TO gongkai_app, gongkai_worker;
        CREATE TABLE deadlines.wake_up (
          request_id uuid NOT NULL,
          agency_id uuid NOT NULL,
          kind text NOT NULL CHECK (kind IN ('due-soon', 'due', 'overdue', 'lapse')),
          about date NOT NULL,
          called_at timestamptz NOT NULL,
          answered_at timestamptz,
          PRIMARY KEY (request_id, kind, about)
        );

        SELECT platform.wall('deadlines.wake_up');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
