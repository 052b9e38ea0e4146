import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IntakeKeepDraftsAndSubmissions1767225650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA intake;
        GRANT USAGE ON SCHEMA intake TO gongkai_app, gongkai_worker;
        CREATE TABLE intake.draft (
          id uuid PRIMARY KEY,
          token_hash text NOT NULL UNIQUE,
          answers text,
          created_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL,
          filed_request_id uuid,
          receipt text
        );
        CREATE TABLE intake.draft_upload (
          id uuid PRIMARY KEY,
          draft_id uuid NOT NULL REFERENCES intake.draft (id),
          kind text NOT NULL,
          file_name text NOT NULL,
          media_type text NOT NULL,
          size integer NOT NULL,
          sha256 text NOT NULL,
          uploaded_at timestamptz NOT NULL
        );
        CREATE INDEX draft_upload_of_draft ON intake.draft_upload (draft_id, uploaded_at, id);
        CREATE TABLE intake.submission (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          channel text NOT NULL CHECK (channel IN ('counter', 'oral', 'post-signed', 'post-ordinary', 'online', 'fax', 'e-mail')),
          draft_id uuid UNIQUE,
          submitted_at timestamptz NOT NULL,
          filed_by text NOT NULL,
          content_sha256 text NOT NULL,
          document_id uuid NOT NULL,
          wishes jsonb NOT NULL,
          gaps jsonb NOT NULL
        );
        CREATE TABLE intake.confirmation (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL UNIQUE,
          evidence jsonb NOT NULL,
          confirmed_by text NOT NULL,
          recorded_at timestamptz NOT NULL
        );

        SELECT platform.wall('intake.submission');
        SELECT platform.wall('intake.confirmation');
    `);
    await runner.query(`
        GRANT SELECT, INSERT, UPDATE ON intake.draft, intake.draft_upload TO gongkai_app, gongkai_worker;
        GRANT DELETE ON intake.draft_upload TO gongkai_app, gongkai_worker;
        ALTER TABLE intake.draft ENABLE ROW LEVEL SECURITY;
        ALTER TABLE intake.draft FORCE ROW LEVEL SECURITY;
        ALTER TABLE intake.draft_upload ENABLE ROW LEVEL SECURITY;
        ALTER TABLE intake.draft_upload FORCE ROW LEVEL SECURITY;
        CREATE POLICY own_draft ON intake.draft TO gongkai_app
          USING ('draft:' || token_hash = current_setting('gongkai.actor', true));
        CREATE POLICY own_upload ON intake.draft_upload TO gongkai_app
          USING (EXISTS (SELECT 1 FROM intake.draft WHERE draft.id = draft_upload.draft_id));
        CREATE POLICY worker_sees_all ON intake.draft TO gongkai_worker USING (true);
        CREATE POLICY worker_sees_all ON intake.draft_upload TO gongkai_worker USING (true);
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
