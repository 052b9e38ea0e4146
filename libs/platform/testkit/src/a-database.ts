import { createHash, randomBytes } from 'node:crypto';
import { migrate, migrationsInOrder } from '@platform/persistence';
import { Client } from 'pg';

/** A database of one test file's own. The three roles have their names as passwords on a test cluster. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  drop(): Promise<void>;
}

const lock = `hashtext('gongkai.testkit')`;

/**
 * A fresh copy of a migrated template. The template is made once for each set of migrations; test files that start at the same
 * time wait for the first.
 * @throws Error when GONGKAI_TEST_POSTGRES is not set: run through `npm test`, which starts the servers
 */
export async function aDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const template = templateName();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${lock})`);
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rows.length === 0) await makeTemplate(client, server, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER gongkai_owner`);
    await client.query(`SELECT pg_advisory_unlock(${lock})`);
  });
  return {
    name,
    ownerUrl: urlOf(server, 'gongkai_owner', name),
    appUrl: urlOf(server, 'gongkai_app', name),
    workerUrl: urlOf(server, 'gongkai_worker', name),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

async function makeTemplate(client: Client, server: string, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished} OWNER gongkai_owner`);
  await migrate(urlOf(server, 'gongkai_owner', unfinished));
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, role: string, database: string): string {
  const url = new URL(server);
  url.username = role;
  url.password = role;
  url.pathname = `/${database}`;
  return url.toString();
}

/** Changes with every migration's text: an old template is never mistaken for a new one. */
function templateName(): string {
  const timeline = migrationsInOrder().map((migration) => migration.toString());
  return `template_${createHash('sha256').update(timeline.join('\n')).digest('hex').slice(0, 16)}`;
}

function serverUrl(): string {
  const url = process.env['GONGKAI_TEST_POSTGRES'];
  if (!url) throw new Error('GONGKAI_TEST_POSTGRES is not set: integration specs run through npm test, which starts the servers.');
  return url;
}
