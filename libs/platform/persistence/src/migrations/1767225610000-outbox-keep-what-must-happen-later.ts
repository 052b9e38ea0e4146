import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What must happen after an act, written in the act's own transaction. The two APIs may add a row and read none; the worker relays,
 * marks and, long after, forgets.
 */
export class OutboxKeepWhatMustHappenLater1767225610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA outbox;
      GRANT USAGE ON SCHEMA outbox TO gongkai_app, gongkai_worker;

      CREATE TABLE outbox.message (
        id uuid PRIMARY KEY,
        agency_id uuid,
        job text NOT NULL CHECK (job ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$'),
        payload jsonb NOT NULL CHECK (jsonb_typeof(payload) = 'object'),
        added_at timestamptz(3) NOT NULL,
        run_at timestamptz(3),
        relayed_at timestamptz(3),
        done_at timestamptz(3),
        failed_at timestamptz(3),
        failure text
      );
      CREATE INDEX message_not_relayed ON outbox.message (id) WHERE relayed_at IS NULL;
      CREATE INDEX message_not_done ON outbox.message (id) WHERE relayed_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL;
      CREATE INDEX message_done ON outbox.message (done_at) WHERE done_at IS NOT NULL;

      ALTER TABLE outbox.message ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY add_for_own_agency ON outbox.message FOR INSERT TO gongkai_app
        WITH CHECK (agency_id IS NULL OR platform.may_see(agency_id, NULL));
      CREATE POLICY worker_sees_all ON outbox.message TO gongkai_worker USING (true) WITH CHECK (true);
      GRANT INSERT ON outbox.message TO gongkai_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON outbox.message TO gongkai_worker;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
