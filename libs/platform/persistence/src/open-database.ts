import { DataSource, type MixedList } from 'typeorm';
import { migrationsInOrder } from './migrations-in-order';

export interface DatabaseSettings {
  /** postgres://role:password@host:port/database. The role decides what is visible. */
  readonly url: string;
  /** Connections this process may hold at once. */
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
}

type EntityClass = abstract new () => object;

/** Not yet connected: call `initialize`. Synchronising is never on; rows come into being by migrations alone. */
export function databaseOf({ url, poolSize = 10, applicationName }: DatabaseSettings, entities: readonly EntityClass[] = []): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName,
    entities: [...entities] as MixedList<new () => object>,
    migrations: migrationsInOrder(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { connectionTimeoutMillis: 10_000, idleTimeoutMillis: 60_000, options: '-c timezone=Asia/Shanghai -c statement_timeout=60s' },
  });
}

/**
 * Brings the database up to the newest migration. Two processes may start at once: the second waits for the first.
 * @param url of a role that may create schemas (gongkai_owner)
 * @returns names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  const database = await databaseOf({ url, poolSize: 2, applicationName: 'gongkai-migrate' }).initialize();
  const runner = database.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('gongkai.migrate'))`);
    const ran = await database.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock_all()`);
    await runner.release();
    await database.destroy();
  }
}
