import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationRecordOrders1767225630100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA notification;
      GRANT USAGE ON SCHEMA notification TO gongkai_app, gongkai_worker;

      CREATE TABLE notification."order" (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid,
        channel text NOT NULL CHECK (channel IN ('email', 'sms', 'in-app', 'post')),
        template text NOT NULL,
        recipient text NOT NULL,
        language text NOT NULL CHECK (language IN ('zh', 'en')),
        particulars jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('ordered', 'claimed', 'sent', 'failed', 'bounced', 'no-channel')),
        attempts integer NOT NULL,
        ordered_at timestamptz NOT NULL,
        claimed_until timestamptz,
        dispatched_at timestamptz,
        message_id text UNIQUE,
        answer text
      );
      CREATE INDEX order_of_request ON notification."order" (request_id, ordered_at);
      CREATE INDEX order_waiting ON notification."order" (ordered_at) WHERE state IN ('ordered', 'claimed');

      CREATE TABLE notification.notice (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid,
        staff_id text,
        role text,
        template text NOT NULL,
        particulars jsonb NOT NULL,
        noticed_at timestamptz NOT NULL,
        CHECK (num_nonnulls(staff_id, role) = 1)
      );
      CREATE INDEX notice_of_agency ON notification.notice (agency_id, noticed_at DESC, id DESC);

      CREATE TABLE notification.read_mark (
        notice_id uuid NOT NULL REFERENCES notification.notice (id),
        staff_id text NOT NULL,
        agency_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (notice_id, staff_id)
      );

      SELECT platform.wall('notification."order"');
      SELECT platform.wall('notification.notice');
      SELECT platform.wall('notification.read_mark');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
