import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReplyKeepProposalsAndLetters1767225650400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA reply;
        GRANT USAGE ON SCHEMA reply TO gongkai_app, gongkai_worker;
        CREATE TABLE reply.proposal (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          outcomes jsonb NOT NULL,
          proposed_by text NOT NULL,
          proposed_at timestamptz NOT NULL
        );
        CREATE INDEX proposal_of_request ON reply.proposal (request_id, proposed_at DESC);
        CREATE TABLE reply.opinion (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          proposal_id uuid NOT NULL REFERENCES reply.proposal (id),
          kind text NOT NULL CHECK (kind IN ('legality-checked', 'returned-for-rework')),
          opinion text NOT NULL,
          given_by text NOT NULL,
          given_at timestamptz NOT NULL
        );
        CREATE INDEX opinion_of_request ON reply.opinion (request_id, given_at);
        CREATE TABLE reply.number_register (
          agency_id uuid NOT NULL,
          series text NOT NULL,
          year integer NOT NULL,
          last_number integer NOT NULL,
          PRIMARY KEY (agency_id, series, year)
        );
        CREATE TABLE reply.letter (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          doc_no text NOT NULL,
          series text NOT NULL,
          year integer NOT NULL,
          number integer NOT NULL,
          remedies text NOT NULL,
          letter jsonb NOT NULL,
          document_id uuid NOT NULL,
          sha256 text NOT NULL,
          signed_by text NOT NULL,
          signed_on date NOT NULL
        );
        CREATE UNIQUE INDEX letter_number ON reply.letter (agency_id, series, year, number);

        SELECT platform.wall('reply.proposal');
        SELECT platform.append_only('reply.proposal');
        SELECT platform.wall('reply.opinion');
        SELECT platform.append_only('reply.opinion');
        SELECT platform.wall('reply.number_register');
        SELECT platform.wall('reply.letter');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
