import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ArchiveSealTheFile1767225650600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA archive;
        GRANT USAGE ON SCHEMA archive TO gongkai_app, gongkai_worker;
        CREATE TABLE archive.file (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          archived_on date NOT NULL,
          archived_by text NOT NULL,
          retention_years integer NOT NULL,
          leaves integer NOT NULL,
          list_document_id uuid NOT NULL,
          list_sha256 text NOT NULL
        );
        CREATE TABLE archive.leaf (
          request_id uuid NOT NULL,
          position integer NOT NULL,
          agency_id uuid NOT NULL,
          document_id uuid NOT NULL,
          group_no integer NOT NULL,
          kind text NOT NULL,
          title text NOT NULL,
          sha256 text NOT NULL,
          confidential boolean NOT NULL,
          PRIMARY KEY (request_id, position)
        );

        SELECT platform.wall('archive.file');
        SELECT platform.append_only('archive.file');
        SELECT platform.wall('archive.leaf');
        SELECT platform.append_only('archive.leaf');
    `);
    await runner.query(`
        CREATE FUNCTION archive.refuse_late_paper() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT 1 FROM archive.file WHERE request_id = NEW.request_id) THEN
            RAISE EXCEPTION 'The file of this case is sealed' USING ERRCODE = 'raise_exception', CONSTRAINT = 'archive_file_sealed';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER archive_file_sealed BEFORE INSERT ON documents.document
          FOR EACH ROW WHEN (NEW.request_id IS NOT NULL) EXECUTE FUNCTION archive.refuse_late_paper();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
