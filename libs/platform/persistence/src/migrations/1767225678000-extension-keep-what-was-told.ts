import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters an applicant is told by when they are posted; and what was decided, given or told stays as it was written. Art. 33, 35.
 */
export class ExtensionKeepWhatWasTold1767225678000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE TABLE extension.posting (
          letter_of uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          kind text NOT NULL CHECK (kind IN ('extension', 'delay')),
          handed_on date NOT NULL,
          post_by date NOT NULL,
          posted_on date,
          posted_by text,
          mail_no text,
          CHECK ((posted_on IS NULL) = (posted_by IS NULL) AND (posted_on IS NULL) = (mail_no IS NULL)),
          CHECK (posted_on >= handed_on)
        );
        CREATE INDEX posting_of_request ON extension.posting (request_id);
        CREATE UNIQUE INDEX one_letter_to_post ON extension.posting (request_id) WHERE posted_on IS NULL;
        SELECT platform.wall('extension.posting');

        CREATE FUNCTION extension.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          was jsonb := to_jsonb(OLD);
        BEGIN
          IF was ->> TG_ARGV[0] IS NOT NULL OR EXISTS (
            SELECT 1 FROM jsonb_each_text(to_jsonb(NEW)) AS now WHERE was ->> now.key IS NOT NULL AND was ->> now.key IS DISTINCT FROM now.value
          ) THEN
            RAISE EXCEPTION '%.% keeps what was written: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER decided_once BEFORE UPDATE ON extension.proposal
          FOR EACH ROW EXECUTE FUNCTION extension.refuse_rewriting('decision');
        CREATE TRIGGER given_once BEFORE UPDATE ON extension.reasons
          FOR EACH ROW EXECUTE FUNCTION extension.refuse_rewriting('given_on');
        CREATE TRIGGER posted_once BEFORE UPDATE ON extension.posting
          FOR EACH ROW EXECUTE FUNCTION extension.refuse_rewriting('posted_on');
        CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON extension.proposal
          FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
        CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON extension.reasons
          FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
        CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON extension.posting
          FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
        SELECT platform.append_only('extension.delay');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
