import { join } from 'node:path';
import { startPostgres } from '../servers/postgres.mjs';
import { prepareRoles, urlsOf } from '../servers/roles.mjs';
import { isAlive } from './processes.mjs';
import { PlainFault, say } from './say.mjs';
import { keepSecrets } from './secrets.mjs';

/**
 * The database and the settings every process of this copy shares.
 * With DATABASE_OWNER_URL beside DATABASE_URL they are taken as they are; DATABASE_URL alone names a role of a real server that may
 * create roles; with neither, the server of `.data/postgres` is started.
 * @returns { environments: by role, adopted: whether the server ran already, stop }
 */
export async function openHousehold(root, env = process.env) {
  const data = join(root, '.data');
  const secrets = keepSecrets(data);
  const { urls, adopted, stop } = await database(data, secrets, env);
  const shared = {
    ...env,
    TZ: 'Asia/Shanghai',
    NODE_ENV: env.NODE_ENV ?? 'production',
    GONGKAI_SECRET: env.GONGKAI_SECRET ?? Buffer.from(secrets.secret, 'base64url').toString('base64'),
    GONGKAI_FILES: env.GONGKAI_FILES ?? join(data, 'files'),
    GONGKAI_DATA: data,
    DATABASE_OWNER_URL: '',
  };
  return {
    environments: {
      app: { ...shared, DATABASE_URL: urls.gongkai_app },
      worker: { ...shared, DATABASE_URL: urls.gongkai_worker },
      operator: {
        ...shared,
        DATABASE_URL: urls.gongkai_worker,
        DATABASE_OWNER_URL: urls.gongkai_owner,
        DATABASE_APP_URL: urls.gongkai_app,
      },
    },
    adopted,
    stop,
  };
}

async function database(data, secrets, env) {
  const nothing = () => undefined;
  if (env.DATABASE_URL && env.DATABASE_OWNER_URL) {
    const worker = env.DATABASE_WORKER_URL ?? env.DATABASE_URL;
    return {
      urls: { gongkai_owner: env.DATABASE_OWNER_URL, gongkai_app: env.DATABASE_URL, gongkai_worker: worker },
      adopted: true,
      stop: nothing,
    };
  }
  if (env.DATABASE_URL) {
    const name = databaseOf(env.DATABASE_URL);
    await reach(env.DATABASE_URL, () => prepareRoles(env.DATABASE_URL, secrets, name));
    return { urls: urlsOf(env.DATABASE_URL, secrets, name), adopted: true, stop: nothing };
  }
  const server = await startPostgres({ folder: join(data, 'postgres'), password: secrets.postgres });
  try {
    await prepareRoles(server.url, secrets, 'gongkai');
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  const place = { folder: join(data, 'postgres'), password: secrets.postgres, port: server.port, fixed: true };
  return { urls: urlsOf(server.url, secrets, 'gongkai'), adopted: server.adopted, stop: keptAlive(server, () => startPostgres(place)) };
}

/** A server that dies under the house is started again where it stood; the processes find it by themselves. @returns what stops it for good */
function keptAlive(server, startAgain) {
  let current = server;
  let starting;
  const look = setInterval(() => {
    if (starting || isAlive(current.pid)) return;
    say('PostgreSQL 意外停止，正在重新启动 …', 'PostgreSQL ended by itself; it is started again …', '  ');
    starting = startAgain()
      .then((again) => (current = again))
      .catch((fault) => say(fault.message, fault.message, '  '))
      .finally(() => (starting = undefined));
  }, 500);
  look.unref();
  return async () => {
    clearInterval(look);
    await starting;
    await current.stop();
  };
}

function databaseOf(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1)) || 'gongkai';
  } catch {
    throw new PlainFault('DATABASE_URL 不是一个地址。', 'DATABASE_URL is not an address.');
  }
}

async function reach(url, work) {
  try {
    return await work();
  } catch (fault) {
    const host = new URL(url).host;
    const why = fault.message || fault.code;
    throw new PlainFault(`不能使用 ${host} 的数据库：${why}`, `The database at ${host} cannot be used: ${why}`);
  }
}
