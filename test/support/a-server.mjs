/**
 * Starts one server of its own for a test that kills it: `node a-server.mjs postgres|redis <folder> <port>`. The server outlives this
 * process; started again on the same folder and port it goes on with what it had. Prints { url, pid, port } as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/servers/postgres.mjs';
import { startRedis } from '../../scripts/servers/redis.mjs';
import { prepareRoles, roles } from '../../scripts/servers/roles.mjs';

const [kind, folder, port] = process.argv.slice(2);
if (kind === 'postgres') {
  const { url, pid, port: taken } = await startPostgres({ folder, port: Number(port), password: 'postgres' });
  await prepareRoles(url, Object.fromEntries(roles.map((role) => [role, role])), 'faults');
  await recoverSoon(url);
  console.log(JSON.stringify({ url, pid, port: taken }));
} else {
  const server = await startRedis({ folder, port: Number(port) });
  const { pid, port: taken } = server ? JSON.parse(readFileSync(join(folder, 'redis.json'), 'utf8')) : {};
  console.log(JSON.stringify(server ? { url: server.url, pid, port: taken } : null));
}

/** Durable as any, and soon back: little to replay, and the whole file system synced at once (syncfs), not file by file. */
async function recoverSoon(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const setting of ["recovery_init_sync_method = 'syncfs'", "max_wal_size = '64MB'", "checkpoint_timeout = '30s'"])
    await client.query(`ALTER SYSTEM SET ${setting}`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}
