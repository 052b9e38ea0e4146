import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, reasons asked for, delays. Art. 33, 35. */
export class ExtensionKeepWhatMovesTheLastDay1767225672000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA extension;
        GRANT USAGE ON SCHEMA extension TO gongkai_app, gongkai_worker;
        CREATE TABLE extension.proposal (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          days integer NOT NULL CHECK (days > 0),
          reason text NOT NULL,
          proposed_on date NOT NULL,
          proposed_by text NOT NULL,
          decision text CHECK (decision IN ('granted', 'refused')),
          decided_on date,
          decided_by text,
          answer text,
          due_before date,
          due_after date,
          document_id uuid,
          CHECK ((decision IS NULL) = (decided_on IS NULL) AND (decision IS NULL) = (decided_by IS NULL)),
          CHECK (decision IS DISTINCT FROM 'granted' OR (due_after IS NOT NULL AND document_id IS NOT NULL))
        );
        CREATE INDEX proposal_of_request ON extension.proposal (request_id);
        CREATE UNIQUE INDEX one_open_proposal ON extension.proposal (request_id) WHERE decision IS NULL;
        CREATE TABLE extension.reasons (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          asked_on date NOT NULL,
          asked_by text NOT NULL,
          until_on date NOT NULL,
          why text NOT NULL,
          document_id uuid NOT NULL,
          given_on date,
          given_by text,
          answer_document_id uuid
        );
        CREATE TABLE extension.delay (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          told_on date NOT NULL,
          told_by text NOT NULL,
          until_on date NOT NULL CHECK (until_on > due_before),
          due_before date NOT NULL,
          reason text NOT NULL,
          document_id uuid NOT NULL
        );
        CREATE INDEX delay_of_request ON extension.delay (request_id);

        SELECT platform.wall('extension.proposal');
        SELECT platform.wall('extension.reasons');
        SELECT platform.wall('extension.delay');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
