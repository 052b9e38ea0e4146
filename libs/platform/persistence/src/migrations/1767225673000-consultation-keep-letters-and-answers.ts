import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked is sealed; what became of it is a list that only grows. */
export class ConsultationKeepLettersAndAnswers1767225673000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE SCHEMA consultation;
        GRANT USAGE ON SCHEMA consultation TO gongkai_app, gongkai_worker;
        CREATE TABLE consultation.letter (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          kind text NOT NULL CHECK (kind IN ('third-party', 'co-maker', 'other-organ')),
          counted_as text NOT NULL CHECK (counted_as IN ('third-party', 'co-maker', 'other-organ', 'internal')),
          other_organ_because text,
          side_sealed text NOT NULL,
          item_ids jsonb NOT NULL,
          information text NOT NULL,
          asks text NOT NULL,
          way text NOT NULL CHECK (way IN ('direct', 'post', 'through-agency', 'official-exchange', 'email')),
          sent_on date NOT NULL,
          sent_by text NOT NULL,
          document_id uuid NOT NULL,
          notice_id uuid
        );
        CREATE INDEX letter_of_request ON consultation.letter (request_id, sent_on, id);
        CREATE TABLE consultation.event (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL,
          request_id uuid NOT NULL,
          letter_id uuid NOT NULL REFERENCES consultation.letter (id),
          kind text NOT NULL CHECK (kind IN ('served', 'answered', 'silent', 'weighed', 'overridden')),
          happened_on date NOT NULL,
          particulars jsonb NOT NULL,
          words_sealed text,
          document_id uuid,
          recorded_by text NOT NULL,
          UNIQUE (letter_id, kind)
        );
        CREATE INDEX event_of_request ON consultation.event (request_id);

        SELECT platform.wall('consultation.letter');
        SELECT platform.wall('consultation.event');
        SELECT platform.append_only('consultation.letter');
        SELECT platform.append_only('consultation.event');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
