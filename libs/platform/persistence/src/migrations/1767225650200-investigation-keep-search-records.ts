import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InvestigationKeepSearchRecords1767225650200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA investigation;
        GRANT USAGE ON SCHEMA investigation TO gongkai_app, gongkai_worker;
        CREATE TABLE investigation.search_order (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          item_id uuid,
          asked_of text NOT NULL,
          asks text NOT NULL,
          due_on date,
          ordered_by text NOT NULL,
          ordered_at timestamptz NOT NULL
        );
        CREATE INDEX search_order_of_request ON investigation.search_order (request_id, ordered_at);
        CREATE TABLE investigation.search_record (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          item_id uuid NOT NULL,
          searched_on date NOT NULL,
          places jsonb NOT NULL,
          keywords jsonb NOT NULL,
          period_from text,
          period_to text,
          people_asked jsonb NOT NULL,
          result text NOT NULL CHECK (result IN ('found', 'nothing-found', 'held-elsewhere')),
          note text NOT NULL,
          document_ids jsonb NOT NULL,
          searched_by text NOT NULL,
          recorded_at timestamptz NOT NULL
        );
        CREATE INDEX search_record_of_request ON investigation.search_record (request_id, recorded_at);

        SELECT platform.wall('investigation.search_order');
        SELECT platform.wall('investigation.search_record');
        SELECT platform.append_only('investigation.search_record');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
