import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseFileOpenTheFile1767225640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA case_file;
      GRANT USAGE ON SCHEMA case_file TO gongkai_app, gongkai_worker;

      CREATE TABLE case_file.number_register (
        agency_id uuid NOT NULL,
        year smallint NOT NULL,
        last_number integer NOT NULL CHECK (last_number > 0),
        PRIMARY KEY (agency_id, year)
      );

      CREATE TABLE case_file.request (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        number text NOT NULL CONSTRAINT request_number_key UNIQUE,
        agency_name_zh text NOT NULL,
        agency_name_en text NOT NULL,
        channel text NOT NULL,
        title text NOT NULL,
        content_sha256 text NOT NULL,
        applicant_kind text NOT NULL CHECK (applicant_kind IN ('citizen', 'organisation')),
        applicant_mark text NOT NULL,
        query_mark text NOT NULL,
        submitted_at timestamptz(3) NOT NULL,
        submitted_on date NOT NULL,
        profile text NOT NULL,
        workflow text NOT NULL,
        workflow_version smallint NOT NULL,
        state text NOT NULL,
        milestones text[] NOT NULL,
        performed_by jsonb NOT NULL,
        awaits text[] NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        head_hash text NOT NULL,
        unit_id uuid,
        clock_facts jsonb NOT NULL,
        clock_runs boolean NOT NULL,
        receipt_on date,
        legal_due date,
        safe_due date,
        provisional boolean NOT NULL,
        correction_ask_by date,
        correction_until date
      );
      CREATE INDEX request_in_queue ON case_file.request (agency_id, (coalesce(safe_due, 'infinity'::date)), id);
      CREATE INDEX request_of_applicant ON case_file.request (agency_id, applicant_mark);
      CREATE INDEX request_with_running_clock ON case_file.request (safe_due) WHERE clock_runs;

      CREATE TABLE case_file.item (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL REFERENCES case_file.request (id),
        position smallint NOT NULL CHECK (position > 0),
        description text NOT NULL,
        CONSTRAINT item_position_key UNIQUE (request_id, position)
      );

      CREATE TABLE case_file.applicant (
        request_id uuid PRIMARY KEY REFERENCES case_file.request (id),
        agency_id uuid NOT NULL,
        sealed text NOT NULL
      );

      CREATE TABLE case_file.ledger (
        request_id uuid NOT NULL REFERENCES case_file.request (id),
        sequence integer NOT NULL CHECK (sequence > 0),
        agency_id uuid NOT NULL,
        act text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        actor text NOT NULL,
        at timestamptz(3) NOT NULL,
        law text,
        facts jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (request_id, sequence)
      );

      CREATE TABLE case_file.reveal_log (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL REFERENCES case_file.request (id),
        revealed_to text NOT NULL,
        revealed_at timestamptz(3) NOT NULL,
        reason text NOT NULL
      );

      SELECT platform.wall('case_file.number_register');
      SELECT platform.wall('case_file.request');
      SELECT platform.wall('case_file.item');
      SELECT platform.wall('case_file.applicant');
      SELECT platform.wall('case_file.ledger');
      SELECT platform.wall('case_file.reveal_log');
      SELECT platform.append_only('case_file.ledger');
      SELECT platform.append_only('case_file.item');
      SELECT platform.append_only('case_file.reveal_log');
    `);
    await runner.query(`
      CREATE POLICY access_by_code ON case_file.request FOR SELECT TO gongkai_owner USING (true);
      CREATE FUNCTION case_file.request_by_access(wanted text, code_mark text) RETURNS TABLE (request_id uuid, agency_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
        SELECT id, request.agency_id FROM case_file.request WHERE number = wanted AND query_mark = code_mark
      $$;
      REVOKE ALL ON FUNCTION case_file.request_by_access(text, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION case_file.request_by_access(text, text) TO gongkai_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
