import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the recomputation after a change of the calendar has come, and which cases moved, once for each calendar. */
export class RecomputationKeepRuns1767225676100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA recomputation;
      GRANT USAGE ON SCHEMA recomputation TO gongkai_app, gongkai_worker;

      CREATE TABLE recomputation.run (
        change_id uuid PRIMARY KEY,
        calendar_version text NOT NULL,
        notice text NOT NULL,
        begun_until timestamptz(3) NOT NULL,
        total integer NOT NULL,
        done integer NOT NULL,
        moved integer NOT NULL,
        last_id uuid NOT NULL,
        started_at timestamptz(3) NOT NULL,
        finished_at timestamptz(3)
      );

      CREATE TABLE recomputation.moved_case (
        request_id uuid NOT NULL REFERENCES case_file.request (id),
        calendar_version text NOT NULL,
        agency_id uuid NOT NULL,
        number text NOT NULL,
        notice text NOT NULL,
        moves jsonb NOT NULL,
        moved_at timestamptz(3) NOT NULL,
        PRIMARY KEY (request_id, calendar_version)
      );
      CREATE INDEX moved_case_by_calendar ON recomputation.moved_case (calendar_version, request_id);

      GRANT SELECT ON recomputation.run TO gongkai_app;
      GRANT SELECT, INSERT, UPDATE ON recomputation.run TO gongkai_worker;
      SELECT platform.wall('recomputation.moved_case');
      SELECT platform.append_only('recomputation.moved_case');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
