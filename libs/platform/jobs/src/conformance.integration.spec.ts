import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { queuePlaces, type QueuePlace } from '@platform/testkit';
import { OfficeClock } from '@platform/time';
import { backendOf } from './backend';
import type { FailedJob, JobPolicies, JobTry, QueuedJob } from './job';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';

interface Payloads {
  'try.note-word': { readonly word: string };
  'try.fail-often': { readonly word: string };
  'try.sleep-long': object;
  'try.tick-clock': object;
}

const quick = { attempts: 1, backoff: { type: 'fixed', delay: 10 }, timeout: 5_000, because: 'the specs wait for it' } as const;
const policies: JobPolicies<Payloads> = {
  'try.note-word': quick,
  'try.fail-often': { ...quick, attempts: 3, backoff: { type: 'exponential', delay: 200 } },
  'try.sleep-long': { ...quick, timeout: 150 },
  'try.tick-clock': quick,
};

for (const { backend, open, there } of queuePlaces) {
  (there ? describe : describe.skip)(`the queue in ${backend}`, () => {
    let place: QueuePlace;
    let queue: JobQueue<Payloads>;
    let runner: JobRunner<Payloads> | undefined;
    const seen: { job: string; payload: unknown; id: string; attempt: number; at: number }[] = [];
    const done: string[] = [];
    const failed: (FailedJob & { says: string })[] = [];
    const clock = new OfficeClock();

    const noted = (job: string) => (payload: unknown, now: JobTry) => {
      seen.push({ job, payload, id: now.id, attempt: now.attempt, at: performance.now() });
      return Promise.resolve();
    };

    async function run(
      change: Partial<Record<keyof Payloads, (payload: object, now: JobTry) => Promise<unknown>>> = {},
      stalledAfter?: number,
    ) {
      const handlers = {
        'try.note-word': noted('try.note-word'),
        'try.fail-often': noted('try.fail-often'),
        'try.sleep-long': noted('try.sleep-long'),
        'try.tick-clock': noted('try.tick-clock'),
        ...change,
      };
      runner = new JobRunner({ ...place.settings, stalledAfter }, policies, handlers, {
        done: (id) => {
          done.push(id);
          return Promise.resolve();
        },
        failedForGood: (job, error) => {
          failed.push({ ...job, says: error.message });
          return Promise.resolve();
        },
      });
      await runner.start();
      return runner;
    }

    const word = (text: string, more: Partial<QueuedJob> = {}): QueuedJob => ({
      id: randomUUID(),
      name: 'try.note-word',
      payload: { word: text },
      ...more,
    });

    beforeEach(async () => {
      place = await open();
      queue = new JobQueue(place.settings, policies, [], clock);
      seen.length = done.length = failed.length = 0;
    });

    afterEach(async () => {
      await runner?.close();
      runner = undefined;
      await queue.close();
      await place.close();
    });

    it('brings a job with its payload to its handler, and forgets it', async () => {
      await run();
      const job = word('hello');
      await queue.put([job]);
      await until(() => done.length === 1);
      expect(seen).toMatchObject([{ job: 'try.note-word', payload: { word: 'hello' }, id: job.id, attempt: 1 }]);
      expect(done).toEqual([job.id]);
      await until(async () => (await queue.waiting()) === 0);
    });

    it('holds a job back until its time', async () => {
      await run();
      const at = performance.now();
      await queue.put([
        word('later', { runAt: clock.now().add({ milliseconds: 700 }).toString() }),
        word('past', { runAt: '2020-01-01T00:00:00Z' }),
      ]);
      await until(() => seen.length === 2);
      expect(seen.map(({ payload }) => payload)).toEqual([{ word: 'past' }, { word: 'later' }]);
      expect(seen[1]!.at - at).toBeGreaterThanOrEqual(650);
    });

    it('takes the same id once, however often it is put in', async () => {
      const job = word('once');
      await queue.put([job, job]);
      await queue.put([job]);
      expect(await queue.waiting()).toBe(1);
      await run();
      await queue.put([word('after')]);
      await until(() => done.length === 2);
      expect(seen).toHaveLength(2);
    });

    it('tries again after a growing pause, and tells who gave up for good', async () => {
      await run({
        'try.fail-often': (payload, now) => {
          void noted('try.fail-often')(payload, now);
          return Promise.reject(new RangeError('not today'));
        },
      });
      const job = { id: randomUUID(), name: 'try.fail-often', payload: { word: 'x' } };
      await queue.put([job]);
      await until(() => failed.length === 1);
      expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect(seen[1]!.at - seen[0]!.at).toBeGreaterThanOrEqual(190);
      expect(seen[2]!.at - seen[1]!.at).toBeGreaterThanOrEqual(390);
      expect(failed).toMatchObject([{ id: job.id, name: 'try.fail-often', attempts: 3, says: 'not today' }]);
      expect(done).toEqual([]);
    });

    it('succeeds at the second try', async () => {
      await run({ 'try.fail-often': (_payload, { attempt }) => (attempt === 1 ? Promise.reject(new Error('first')) : Promise.resolve()) });
      await queue.put([{ id: randomUUID(), name: 'try.fail-often', payload: {} }]);
      await until(() => done.length === 1);
      expect(failed).toEqual([]);
    });

    it('ends a try that takes too long, and tells it so', async () => {
      let told = false;
      await run({
        'try.sleep-long': (_payload, { signal }) =>
          new Promise(() => {
            signal.addEventListener('abort', () => {
              told = true;
            });
          }),
      });
      await queue.put([{ id: randomUUID(), name: 'try.sleep-long', payload: {} }]);
      await until(() => failed.length === 1);
      expect(told).toBe(true);
      expect(failed[0]!.says).toContain('150 ms');
    });

    it('gives up a job nobody handles', async () => {
      await run();
      await queue.put([{ id: randomUUID(), name: 'try.unknown-job', payload: {} }]);
      await until(() => failed.length === 1);
      expect(failed[0]).toMatchObject({ name: 'try.unknown-job', attempts: 1 });
    });

    it('runs the timetable, in Beijing time, and drops what is no longer in it', async () => {
      const every = new JobQueue(place.settings, policies, [{ job: 'try.tick-clock', cron: '* * * * * *' }], clock);
      await every.keepTimetable();
      await every.keepTimetable();
      await run();
      await until(() => seen.filter(({ job }) => job === 'try.tick-clock').length >= 2);
      await queue.keepTimetable();
      await until(async () => (await queue.waiting()) === 0);
      const daily = new JobQueue(place.settings, policies, [{ job: 'try.tick-clock', cron: '30 2 * * *' }], clock);
      await daily.keepTimetable();
      const watched = backendOf(place.settings).queue({});
      const [line] = await watched.getJobSchedulers();
      expect(new Date(line!.next!).toISOString()).toContain('T18:30:00.000Z');
      await Promise.all([every, daily, watched].map((each) => each.close()));
    });

    it('recovers a job whose worker died', async () => {
      let taken = false;
      const stuck = () => {
        taken = true;
        return new Promise<void>(() => undefined);
      };
      // It takes a job and never renews its hold on it, as one that was killed.
      const neglect = { autorun: false, lockDuration: 300, skipLockRenewal: true, skipStalledCheck: true };
      const dead = backendOf(place.settings).worker(stuck, neglect);
      dead.on('error', () => undefined);
      void dead.run();
      const job = word('saved');
      await queue.put([job]);
      await until(() => taken);
      await run({}, 300);
      await until(() => done.includes(job.id));
      expect(seen).toMatchObject([{ payload: { word: 'saved' } }]);
      await dead.close(true);
    });

    it('closes gracefully: what is at work is finished, what waits stays', async () => {
      let finish: () => void = () => undefined;
      let begun = 0;
      const work = new Promise<void>((resolve) => (finish = resolve));
      const closing = await run({
        'try.note-word': () => {
          begun += 1;
          return work;
        },
      });
      const jobs = Array.from({ length: 6 }, (_none, place) => word(`w${place}`));
      await queue.put(jobs);
      await until(() => begun === 4);
      const closed = closing.close();
      expect(await queue.waiting()).toBe(6);
      expect(done).toEqual([]);
      finish();
      await closed;
      expect(done).toHaveLength(4);
      expect(await queue.waiting()).toBe(2);
    });

    it('starts from nothing after everything in it was lost', async () => {
      const job = word('again');
      await queue.put([job]);
      await place.lose();
      expect(await queue.waiting()).toBe(0);
      await queue.put([job]);
      await run();
      await until(() => done.length === 1);
    });

    it('takes a thousand jobs at once', async () => {
      await run();
      await queue.put(Array.from({ length: 1_000 }, (_none, place) => word(`w${place}`)));
      await until(() => done.length === 1_000, 30_000);
      expect(new Set(done).size).toBe(1_000);
    }, 40_000);
  });
}

async function until(condition: () => boolean | Promise<boolean>, patience = 8_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not happen in time.');
    await setTimeout(10);
  }
}
