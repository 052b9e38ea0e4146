import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The walls every later migration builds on. Roles are made when the cluster is set up, not here: a migration knows no password.
 * `gongkai_owner` owns, `gongkai_app` sees what the open transaction's scope shows, `gongkai_worker` sees all and alters no history.
 */
export class PersistenceRaiseTheWalls1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA platform;
      GRANT USAGE ON SCHEMA platform TO gongkai_app, gongkai_worker;
      REVOKE ALL ON SCHEMA public FROM PUBLIC;

      CREATE FUNCTION platform.may_see(agency uuid, request uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT agency = ANY (string_to_array(nullif(current_setting('gongkai.agencies', true), ''), ',')::uuid[])
          AND (coalesce(current_setting('gongkai.request', true), '') = '' OR request IS NULL
            OR request = nullif(current_setting('gongkai.request', true), '')::uuid)
      $$;
    `);
    await runner.query(`
      CREATE FUNCTION platform.request_column(walled regclass) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE
          WHEN walled = to_regclass('case_file.request') THEN 'id'
          WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = walled AND attname = 'request_id' AND NOT attisdropped) THEN 'request_id'
          ELSE 'NULL::uuid' END
      $$;
      CREATE FUNCTION platform.wall(walled regclass) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        seen text := format('platform.may_see(agency_id, %s)', platform.request_column(walled));
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', walled);
        EXECUTE format('CREATE POLICY same_agency ON %s TO gongkai_app USING (%s) WITH CHECK (%s)', walled, seen, seen);
        EXECUTE format('CREATE POLICY worker_sees_all ON %s TO gongkai_worker USING (true) WITH CHECK (true)', walled);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO gongkai_app, gongkai_worker', walled);
      END $$;
    `);
    await runner.query(`
      CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE FUNCTION platform.append_only(kept regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM gongkai_app, gongkai_worker', kept);
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()', kept);
      END $$;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Forward only: write a new migration.'));
  }
}
