import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationPlantTheTree1767225620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA organisation;
      GRANT USAGE ON SCHEMA organisation TO gongkai_app, gongkai_worker;

      CREATE TABLE organisation.agency (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT agency_code_key UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
        kind text NOT NULL CHECK (kind IN ('city-office', 'department', 'county', 'county-department', 'township')),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        word text NOT NULL,
        parent_id uuid REFERENCES organisation.agency (id),
        contact jsonb NOT NULL,
        review_authority text NOT NULL,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until >= valid_from)
      );
      CREATE INDEX agency_below ON organisation.agency (parent_id);

      CREATE TABLE organisation.unit (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES organisation.agency (id),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until >= valid_from)
      );
      CREATE INDEX unit_of_agency ON organisation.unit (agency_id);

      GRANT SELECT ON organisation.agency, organisation.unit TO gongkai_app;
      GRANT SELECT, INSERT, UPDATE ON organisation.agency, organisation.unit TO gongkai_worker;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
