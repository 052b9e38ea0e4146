import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away is personal, so it stays within the agency. */
export class IdentityKnowWhoIsAway1767225675300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
        CREATE TABLE identity.absence (
          id uuid PRIMARY KEY,
          agency_id uuid NOT NULL REFERENCES organisation.agency (id),
          staff_id uuid NOT NULL REFERENCES identity.staff (id),
          from_day date NOT NULL,
          until_day date NOT NULL,
          deputy_id uuid REFERENCES identity.staff (id),
          entered_by text NOT NULL,
          entered_at timestamptz(3) NOT NULL,
          withdrawn_at timestamptz(3),
          CHECK (until_day >= from_day),
          CHECK (deputy_id <> staff_id)
        );
        CREATE INDEX absence_of_agency ON identity.absence (agency_id, until_day) WHERE withdrawn_at IS NULL;

        SELECT platform.wall('identity.absence');
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
