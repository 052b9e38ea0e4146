import { OfficeClock } from '@platform/time';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';

/** The discard port of this machine: nobody listens there. */
const nowhere = [
  { backend: 'PostgreSQL', settings: { databaseUrl: 'postgres://x:x@127.0.0.1:9/x', patience: 300 } },
  { backend: 'Redis', settings: { databaseUrl: '', redisUrl: 'redis://127.0.0.1:9', patience: 300 } },
];
const policies = {};
const hooks = { done: () => Promise.resolve(), failedForGood: () => Promise.resolve() };

describe.each(nowhere)('a queue in $backend that cannot be reached', ({ settings }) => {
  it('refuses jobs soon instead of holding whoever brings them', async () => {
    const queue = new JobQueue(settings, policies, [], new OfficeClock());
    const at = performance.now();
    await expect(queue.put([{ id: 'a', name: 'try.note-word', payload: {} }])).rejects.toThrow();
    await expect(queue.keepTimetable()).rejects.toThrow();
    expect(performance.now() - at).toBeLessThan(2_000);
    await queue.close();
  });

  it('holds up neither the start nor the end of a process', async () => {
    const runner = new JobRunner(settings, policies, {}, hooks);
    await runner.start();
    await runner.close();
  }, 40_000);
});
