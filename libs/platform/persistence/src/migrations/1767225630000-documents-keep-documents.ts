import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentsKeepDocuments1767225630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA documents;
      GRANT USAGE ON SCHEMA documents TO gongkai_app, gongkai_worker;

      CREATE TABLE documents.document (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid,
        kind text NOT NULL,
        title text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL CHECK (size >= 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        body text,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        version_of uuid REFERENCES documents.document (id),
        visibility text NOT NULL CHECK (visibility IN ('internal', 'applicant', 'withheld', 'sealed'))
      );
      CREATE INDEX document_of_request ON documents.document (request_id, made_at, id);

      CREATE TABLE documents."grant" (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid,
        document_id uuid NOT NULL REFERENCES documents.document (id),
        reader text NOT NULL,
        why text NOT NULL,
        granted_by text NOT NULL,
        granted_at timestamptz NOT NULL,
        until_on date
      );
      CREATE INDEX grant_of_document ON documents."grant" (document_id, reader);

      CREATE TABLE documents.read_log (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid,
        document_id uuid NOT NULL REFERENCES documents.document (id),
        opened_by text NOT NULL,
        opened_at timestamptz NOT NULL,
        why text
      );
      CREATE INDEX read_log_of_document ON documents.read_log (document_id, opened_at);

      SELECT platform.wall('documents.document');
      SELECT platform.wall('documents."grant"');
      SELECT platform.wall('documents.read_log');
      SELECT platform.append_only('documents.read_log');
    `);
    await runner.query(`
      CREATE FUNCTION documents.is_reader(reader text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT reader = current_setting('gongkai.actor', true)
          OR (coalesce(current_setting('gongkai.request', true), '') = ''
            AND reader = ANY (string_to_array(current_setting('gongkai.agencies', true), ',')))
      $$;
      CREATE POLICY reader_sees_own_grant ON documents."grant" FOR SELECT TO gongkai_app USING (documents.is_reader(reader));
      CREATE POLICY granted_reader ON documents.document FOR SELECT TO gongkai_app
        USING (EXISTS (SELECT 1 FROM documents."grant" held WHERE held.document_id = document.id AND documents.is_reader(held.reader)));
      CREATE POLICY own_reading ON documents.read_log FOR INSERT TO gongkai_app
        WITH CHECK (opened_by = current_setting('gongkai.actor', true));
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
