import { runMigrations } from 'bullmq';
import type { PoolClient } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of the queue, used where no Redis is set. Their shape belongs to BullMQ, which makes them in a transaction of its own; they
 * hold wake-ups and no truth, and may be emptied at any time. Only the worker may touch them; it may create as well, because BullMQ makes a
 * sequence for every queue when its first job comes.
 */
export class JobsMakeRoomForTheQueue1767225615000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runMigrations((await runner.connect()) as PoolClient, 'queue');
    await runner.query(`
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA queue FROM PUBLIC;
      GRANT USAGE, CREATE ON SCHEMA queue TO gongkai_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA queue TO gongkai_worker;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA queue TO gongkai_worker;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA queue TO gongkai_worker;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
