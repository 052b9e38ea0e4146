import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeliveryKeepServiceAndProof1767225650500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA delivery;
        GRANT USAGE ON SCHEMA delivery TO gongkai_app, gongkai_worker;
        CREATE TABLE delivery.service (
          request_id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          way text NOT NULL CHECK (way IN ('direct', 'through-agency', 'post', 'email', 'portal')),
          served_on date NOT NULL,
          mail_no text,
          through_agency text,
          review_link text,
          delivered_by text NOT NULL,
          dispatched_at timestamptz,
          proof_kind text CHECK (proof_kind IN ('signed-receipt', 'postal-record', 'mail-log', 'portal-log', 'returned-envelope')),
          proof_on date,
          proof_document_id uuid,
          proof_note text,
          proved_by text
        );

        SELECT platform.wall('delivery.service');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
