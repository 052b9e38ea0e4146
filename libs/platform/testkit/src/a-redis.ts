import Redis from 'ioredis';

/** A Redis database of one test file's own, among the fifteen of the server. */
export interface TestRedis {
  readonly url: string;
  /** Loses everything in it, as an accident would. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Specs that need Redis are skipped by name where the runner found none; `GONGKAI_REQUIRE=redis` makes that a failure of the run. */
export function redisIsThere(): boolean {
  return Boolean(process.env['GONGKAI_TEST_REDIS']);
}

/** @throws Error where there is no Redis: ask `redisIsThere` first */
export async function aRedis(): Promise<TestRedis> {
  const server = process.env['GONGKAI_TEST_REDIS'];
  if (!server) throw new Error('GONGKAI_TEST_REDIS is not set.');
  const counter = new Redis(server);
  const place = (await counter.incr('gongkai.testkit')) % 15;
  await counter.quit();
  const url = new URL(server);
  url.pathname = `/${place + 1}`;
  const own = new Redis(url.toString());
  await own.flushdb();
  return {
    url: url.toString(),
    flush: async () => {
      await own.flushdb();
    },
    close: async () => {
      await own.quit();
    },
  };
}
