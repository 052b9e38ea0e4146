import { Client } from 'pg';
import { aDatabase, type TestDatabase } from './a-database';
import { aRedis, redisIsThere } from './a-redis';

/** A queue's place of one test's own, beside a database of its own. */
export interface QueuePlace {
  readonly database: TestDatabase;
  readonly settings: { readonly redisUrl?: string; readonly databaseUrl: string };
  /** Loses the whole queue, as an accident would; the database keeps everything else. */
  readonly lose: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Both places a queue can live in. What is said of one has to be true of the other. */
export const queuePlaces: readonly { readonly backend: string; readonly there: boolean; readonly open: () => Promise<QueuePlace> }[] = [
  { backend: 'PostgreSQL', there: true, open: inPostgres },
  { backend: 'Redis', there: redisIsThere(), open: inRedis },
];

async function inPostgres(): Promise<QueuePlace> {
  const database = await aDatabase();
  const client = new Client({ connectionString: database.workerUrl });
  await client.connect();
  return {
    database,
    settings: { databaseUrl: database.workerUrl },
    lose: async () => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT format('queue.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'queue' AND tablename <> 'migration'`,
      );
      await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`);
    },
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

async function inRedis(): Promise<QueuePlace> {
  const [database, redis] = [await aDatabase(), await aRedis()];
  return {
    database,
    settings: { redisUrl: redis.url, databaseUrl: database.workerUrl },
    lose: () => redis.flush(),
    close: async () => {
      await redis.close();
      await database.drop();
    },
  };
}
