import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One notice for each case; what became of it is a list that only grows. Money in fen. */
export class FeesKeepNoticesAndPayments1767225674000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA fees;
        GRANT USAGE ON SCHEMA fees TO gongkai_app, gongkai_worker;
        CREATE TABLE fees.notice (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL UNIQUE,
          method text NOT NULL CHECK (method IN ('by-item', 'by-page')),
          ordinal integer NOT NULL CHECK (ordinal > 0),
          units integer NOT NULL CHECK (units > 0),
          pages integer CHECK (pages >= 0),
          published_pages integer CHECK (published_pages BETWEEN 0 AND pages),
          amount_fen integer NOT NULL CHECK (amount_fen > 0),
          standard jsonb NOT NULL,
          noticed_on date NOT NULL,
          noticed_by text NOT NULL,
          document_id uuid NOT NULL,
          CHECK ((method = 'by-page') = (pages IS NOT NULL))
        );
        CREATE TABLE fees.event (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL REFERENCES fees.notice (request_id),
          kind text NOT NULL CHECK (kind IN ('served', 'paid', 'lapsed')),
          happened_on date NOT NULL,
          particulars jsonb NOT NULL,
          recorded_by text NOT NULL,
          UNIQUE (request_id, kind)
        );

        SELECT platform.wall('fees.notice');
        SELECT platform.wall('fees.event');
        SELECT platform.append_only('fees.notice');
        SELECT platform.append_only('fees.event');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
