import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trials concern the law and no case: every agency reads the same ones. What was kept once stays; an edit is another version. */
export class RuleTrialsKeepTrials1767225677100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA rule_trials;
        GRANT USAGE ON SCHEMA rule_trials TO gongkai_app, gongkai_worker;
        CREATE TABLE rule_trials.edition (
          trial_id uuid NOT NULL,
          version integer NOT NULL CHECK (version > 0),
          title text NOT NULL,
          question json NOT NULL,
          expected json NOT NULL,
          standard text,
          dropped boolean NOT NULL,
          edited_by text NOT NULL,
          edited_by_name text NOT NULL,
          edited_at timestamptz NOT NULL,
          PRIMARY KEY (trial_id, version)
        );
        CREATE UNIQUE INDEX edition_of_standard ON rule_trials.edition (standard) WHERE version = 1;
        CREATE TABLE rule_trials.run (
          id uuid PRIMARY KEY,
          against text NOT NULL,
          calendar text NOT NULL,
          whole boolean NOT NULL,
          total integer NOT NULL,
          passed integer NOT NULL,
          failed integer NOT NULL,
          results jsonb NOT NULL,
          ran_by text NOT NULL,
          ran_by_name text NOT NULL,
          ran_at timestamptz NOT NULL
        );
        CREATE INDEX run_against ON rule_trials.run (against, ran_at DESC, id DESC) WHERE whole;

        GRANT SELECT, INSERT ON rule_trials.edition, rule_trials.run TO gongkai_app, gongkai_worker;
        SELECT platform.append_only('rule_trials.edition');
        SELECT platform.append_only('rule_trials.run');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
