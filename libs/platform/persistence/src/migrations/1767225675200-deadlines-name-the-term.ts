import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Other terms than the reply's are warned of, and many warnings are given at once: a wake-up names its term, its step and its call. What was
 * called for and not answered in the old way is called for anew.
 */
export class DeadlinesNameTheTerm1767225675200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        ALTER TABLE deadlines.wake_up NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE outbox.message NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE deadlines.wake_up DROP CONSTRAINT wake_up_kind_check, DROP CONSTRAINT wake_up_pkey;
        ALTER TABLE deadlines.wake_up RENAME COLUMN kind TO step;
        ALTER TABLE deadlines.wake_up
          ADD COLUMN term text NOT NULL DEFAULT 'reply', ADD COLUMN subject text NOT NULL DEFAULT 'case', ADD COLUMN call_id uuid;
        UPDATE deadlines.wake_up SET term = 'correction' WHERE step = 'lapse';
        UPDATE deadlines.wake_up SET step = CASE step WHEN 'due-soon' THEN 'ahead-5' WHEN 'due-within-3' THEN 'ahead-3'
          WHEN 'due-within-1' THEN 'ahead-1' ELSE step END;
        DELETE FROM deadlines.wake_up WHERE term = 'reply' AND answered_at IS NULL;
        UPDATE outbox.message SET done_at = added_at, relayed_at = coalesce(relayed_at, added_at)
          WHERE job = 'deadlines.warn-case' AND done_at IS NULL;
        ALTER TABLE deadlines.wake_up ALTER COLUMN term DROP DEFAULT, ALTER COLUMN subject DROP DEFAULT,
          ADD CONSTRAINT wake_up_step_check CHECK (step IN ('due', 'overdue', 'lapse') OR step ~ '^ahead-[0-9]+$'),
          ADD PRIMARY KEY (request_id, term, subject, step, about);
        CREATE INDEX wake_up_of_call ON deadlines.wake_up (call_id) WHERE answered_at IS NULL;
        GRANT DELETE ON deadlines.wake_up TO gongkai_app, gongkai_worker;
        ALTER TABLE outbox.message FORCE ROW LEVEL SECURITY;
        ALTER TABLE deadlines.wake_up FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
