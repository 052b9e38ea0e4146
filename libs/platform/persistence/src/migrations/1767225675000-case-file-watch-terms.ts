import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every last day somebody has to be reminded of: those the case's own facts derive, and those a stage asked for. `look_on` is the day on
 * which the sweep has to look next; a row that was just written is looked at by the next sweep, and one that has nothing more to call for by none.
 */
export class CaseFileWatchTerms1767225675000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE TABLE case_file.watch (
          request_id uuid NOT NULL REFERENCES case_file.request (id),
          agency_id uuid NOT NULL,
          kind text NOT NULL,
          subject text NOT NULL,
          until date NOT NULL,
          asked boolean NOT NULL,
          look_on date DEFAULT '-infinity',
          PRIMARY KEY (request_id, kind, subject)
        );
        CREATE INDEX watch_to_look_at ON case_file.watch (look_on, request_id) WHERE look_on IS NOT NULL;

        SELECT platform.wall('case_file.watch');
        GRANT DELETE ON case_file.watch TO gongkai_app, gongkai_worker;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
