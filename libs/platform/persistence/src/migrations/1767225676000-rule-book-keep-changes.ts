import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was loaded into the rule book, and who decided on it. City-wide: no agency's wall stands around it. Both tables are history and
 * nobody's to alter; that another person decides than the one who proposed is said to the database as well.
 */
export class RuleBookKeepChanges1767225676000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA rule_book;
      GRANT USAGE ON SCHEMA rule_book TO gongkai_app, gongkai_worker;

      CREATE TABLE rule_book.change (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('notice', 'parameters')),
        format text NOT NULL CHECK (format IN ('text', 'json')),
        body text NOT NULL,
        sha256 text NOT NULL CHECK (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
        content jsonb NOT NULL,
        reason text NOT NULL,
        proposed_by text NOT NULL,
        proposed_by_name text NOT NULL,
        agency_id uuid NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        CONSTRAINT change_proposed_by_key UNIQUE (id, proposed_by)
      );
      CREATE INDEX change_by_time ON rule_book.change (proposed_at DESC, id DESC);

      CREATE TABLE rule_book.decision (
        change_id uuid PRIMARY KEY,
        number integer NOT NULL CONSTRAINT decision_number_key UNIQUE CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('approved', 'rejected', 'withdrawn')),
        proposed_by text NOT NULL,
        decided_by text NOT NULL,
        decided_by_name text NOT NULL,
        decided_at timestamptz(3) NOT NULL,
        reason text NOT NULL,
        FOREIGN KEY (change_id, proposed_by) REFERENCES rule_book.change (id, proposed_by),
        CONSTRAINT decision_by_another CHECK ((state = 'withdrawn') = (decided_by = proposed_by))
      );

      GRANT SELECT, INSERT ON rule_book.change, rule_book.decision TO gongkai_app, gongkai_worker;
      SELECT platform.append_only('rule_book.change');
      SELECT platform.append_only('rule_book.decision');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
