import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegistrationKeepCorrectionsAndClosings1767225650100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA registration;
        GRANT USAGE ON SCHEMA registration TO gongkai_app, gongkai_worker;
        CREATE TABLE registration.entry (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          applicant_kind text NOT NULL CHECK (applicant_kind IN ('citizen', 'organisation')),
          statistics_kind text NOT NULL CHECK (statistics_kind IN ('NATURAL', 'COMMERCIAL', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER_ORG')),
          registered_on date NOT NULL,
          registered_by text NOT NULL,
          frequency jsonb NOT NULL,
          note text
        );
        CREATE TABLE registration.correction (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL UNIQUE,
          asked_on date NOT NULL,
          until_on date NOT NULL,
          points jsonb NOT NULL,
          document_id uuid NOT NULL,
          asked_by text NOT NULL,
          returned_on date,
          answer_document_id uuid,
          returned_by text,
          good_reason text
        );
        CREATE TABLE registration.dispatch (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          unit_id uuid NOT NULL,
          internal_due_on date,
          note text,
          dispatched_by text NOT NULL,
          dispatched_at timestamptz NOT NULL
        );
        CREATE INDEX dispatch_of_request ON registration.dispatch (request_id, dispatched_at);
        CREATE TABLE registration.closing (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          kind text NOT NULL CHECK (kind IN ('withdrawn', 'lapsed')),
          closed_on date NOT NULL,
          closed_by text NOT NULL,
          reason text,
          document_id uuid
        );

        SELECT platform.wall('registration.entry');
        SELECT platform.wall('registration.correction');
        SELECT platform.wall('registration.dispatch');
        SELECT platform.wall('registration.closing');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
