import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConfidentialityReviewKeepOpinions1767225650300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA confidentiality_review;
        GRANT USAGE ON SCHEMA confidentiality_review TO gongkai_app, gongkai_worker;
        CREATE TABLE confidentiality_review.opinion (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          item_id uuid NOT NULL,
          decision text NOT NULL CHECK (decision IN ('open', 'not-open', 'refer')),
          basis text NOT NULL,
          opinion text NOT NULL,
          referred_to text,
          officer_id text NOT NULL,
          given_at timestamptz NOT NULL
        );
        CREATE INDEX opinion_of_request ON confidentiality_review.opinion (request_id, given_at);

        SELECT platform.wall('confidentiality_review.opinion');
        SELECT platform.append_only('confidentiality_review.opinion');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
