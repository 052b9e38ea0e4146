import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemediesKeepDisputes1767225677000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA remedies;
        GRANT USAGE ON SCHEMA remedies TO gongkai_app, gongkai_worker;
        CREATE TABLE remedies.dispute (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          case_number text NOT NULL,
          case_title text NOT NULL,
          kind text NOT NULL CHECK (kind IN ('reconsideration', 'lawsuit', 'complaint')),
          authority text NOT NULL,
          procedure text CHECK (procedure IN ('ordinary', 'simple')),
          case_no text,
          accepted_on date,
          copy_served_on date NOT NULL,
          stated_until date,
          after_id uuid,
          document_id uuid,
          registered_on date NOT NULL,
          registered_by text NOT NULL,
          replied_on date,
          reply_document_id uuid,
          replied_by text,
          decision jsonb,
          redecision jsonb
        );
        CREATE INDEX dispute_of_request ON remedies.dispute (request_id, id);
        CREATE INDEX dispute_newest ON remedies.dispute (agency_id, registered_on DESC, id DESC);

        SELECT platform.wall('remedies.dispute');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
