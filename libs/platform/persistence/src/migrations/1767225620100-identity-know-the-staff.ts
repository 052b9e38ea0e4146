import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityKnowTheStaff1767225620100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA identity;
      GRANT USAGE ON SCHEMA identity TO gongkai_app, gongkai_worker;

      CREATE TABLE identity.staff (
        id uuid PRIMARY KEY,
        account text NOT NULL CONSTRAINT staff_account_key UNIQUE CHECK (account = lower(account)),
        name text NOT NULL,
        agency_id uuid NOT NULL REFERENCES organisation.agency (id),
        unit_id uuid REFERENCES organisation.unit (id),
        roles text[] NOT NULL,
        password_hash text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        disabled_at timestamptz
      );
      CREATE INDEX staff_of_agency ON identity.staff (agency_id);

      CREATE TABLE identity.session (
        token_sha256 text PRIMARY KEY,
        staff_id uuid NOT NULL REFERENCES identity.staff (id),
        csrf_token text NOT NULL,
        began_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX session_of_staff ON identity.session (staff_id) WHERE revoked_at IS NULL;

      CREATE TABLE identity.applicant_session (
        token_sha256 text PRIMARY KEY,
        request_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        began_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );

      CREATE TABLE identity.attempt (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        key_mark text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX attempt_by_key ON identity.attempt (purpose, key_mark, at);

      GRANT SELECT ON identity.staff TO gongkai_app;
      GRANT SELECT, INSERT, UPDATE ON identity.staff TO gongkai_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.applicant_session, identity.attempt TO gongkai_app, gongkai_worker;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
