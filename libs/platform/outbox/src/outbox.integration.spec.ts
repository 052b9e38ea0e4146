import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Problem } from '@platform/http';
import { JobQueue, JobRunner, type JobPolicies } from '@platform/jobs';
import { databaseOf, UnitOfWork } from '@platform/persistence';
import { queuePlaces, type QueuePlace } from '@platform/testkit';
import { OfficeClock } from '@platform/time';
import type { DataSource } from 'typeorm';
import { OutboxRelay } from './outbox-relay';
import { Outbox } from './outbox.service';
import { OutboxStore } from './store/outbox.store';

interface Payloads {
  'try.note-id': { readonly id: string };
  'try.refuse-id': { readonly id: string };
}

const policy = { attempts: 1, backoff: { type: 'fixed', delay: 10 }, timeout: 5_000, because: 'the specs wait for it' } as const;
const policies: JobPolicies<Payloads> = { 'try.note-id': policy, 'try.refuse-id': policy };
const [north, south] = [randomUUID(), randomUUID()];
const clerk = { actorId: 'clerk', agencyIds: [north] };

for (const { backend, there, open } of queuePlaces) {
  (there ? describe : describe.skip)(`the outbox before a queue in ${backend}`, () => {
    const clock = new OfficeClock();
    let place: QueuePlace;
    let databases: DataSource[];
    let acts: UnitOfWork;
    let outbox: Outbox;
    let relay: OutboxRelay;
    let worker: UnitOfWork;
    let queue: JobQueue<Payloads>;
    let runner: JobRunner<Payloads>;
    const noted: string[] = [];

    const states = (): Promise<{ id: string; relayed: boolean; done: boolean; failure: string | null }[]> =>
      worker.run({ actorId: 'spec', agencyIds: [] }, () =>
        worker.sql(
          'states',
          'SELECT id, relayed_at IS NOT NULL AS relayed, done_at IS NOT NULL AS done, failure FROM outbox.message ORDER BY id',
          [],
        ),
      );
    const later = (id: string, options = {}) => acts.run(clerk, () => outbox.add('try.note-id', { id }, { agencyId: north, ...options }));

    beforeEach(async () => {
      place = await open();
      databases = await Promise.all(
        [place.database.appUrl, place.database.workerUrl].map((url) => databaseOf({ url, poolSize: 3 }).initialize()),
      );
      [acts, worker] = [new UnitOfWork(databases[0]!), new UnitOfWork(databases[1]!)];
      outbox = new Outbox(new OutboxStore(acts), clock);
      relay = new OutboxRelay(worker, new OutboxStore(worker), clock);
      queue = new JobQueue(place.settings, policies, [{ job: 'try.note-id', cron: '0 3 1 1 *' }], clock);
      noted.length = 0;
      const handlers = {
        'try.note-id': ({ id }: { id: string }) => {
          noted.push(id);
          return Promise.resolve();
        },
        'try.refuse-id': () => Promise.reject(new Problem({ slug: 'not-today', status: 409, title: { zh: '今天不行', en: 'Not today' } })),
      };
      runner = new JobRunner(place.settings, policies, handlers, relay);
    });

    afterEach(async () => {
      await relay.stop();
      await runner.close();
      await queue.close();
      await Promise.all(databases.map((each) => each.destroy()));
      await place.close();
    });

    it('stands or falls with the act, and is read by none of the two APIs', async () => {
      await later('a');
      const failing = acts.run(clerk, async () => {
        await outbox.add('try.note-id', { id: 'b' });
        throw new Error('the act failed');
      });
      await expect(failing).rejects.toThrow('the act failed');
      expect(await states()).toHaveLength(1);
      await expect(acts.run(clerk, () => acts.sql('peek', 'SELECT * FROM outbox.message', []))).rejects.toThrow('permission denied');
      await expect(outbox.add('try.note-id', { id: 'c' })).rejects.toThrow('No unit of work is open');
    });

    it('refuses work for another agency, and a payload that says more than ids', async () => {
      await expect(later('a', { agencyId: south })).rejects.toThrow('row-level security');
      await expect(acts.run(clerk, () => outbox.add('try.note-id', { name: '张三' }))).rejects.toThrow('ids and days only');
    });

    it('reaches its handler within a second, once, and is marked done', async () => {
      await runner.start();
      relay.start(queue);
      await until(async () => (await queue.waiting()) === 1);
      const at = performance.now();
      const id = await later('quick');
      await until(() => noted.length === 1);
      expect(performance.now() - at).toBeLessThan(1_000);
      await until(async () => (await states()).every(({ done }) => done));
      expect(await states()).toEqual([{ id, relayed: true, done: true, failure: null }]);
      expect(await relay.oldestWaitingSeconds()).toBe(0);
    });

    it('is carried once by two relays at the same time', async () => {
      for (const id of ['a', 'b', 'c']) await later(id);
      const other = new OutboxRelay(worker, new OutboxStore(worker), clock);
      const carried = await Promise.all([relay.relay(queue), other.relay(queue), relay.relay(queue)]);
      expect(carried.reduce((sum, count) => sum + count)).toBe(3);
      expect(await queue.waiting()).toBe(3);
    });

    it('stays where it is while the queue cannot be reached, and grows old visibly', async () => {
      await later('a');
      const broken = { put: () => Promise.reject(new Error('out of reach')), keepTimetable: () => Promise.resolve() };
      await expect(relay.relay(broken)).rejects.toThrow('out of reach');
      expect(await states()).toMatchObject([{ relayed: false }]);
      expect(await relay.oldestWaitingSeconds()).toBeGreaterThan(0);
      expect(await relay.relay(queue)).toBe(1);
    });

    it('waits in the queue until its time', async () => {
      await runner.start();
      await later('soon', { runAt: clock.now().add({ milliseconds: 600 }).toString() });
      await relay.relay(queue);
      expect(await queue.waiting()).toBe(1);
      expect(noted).toEqual([]);
      await until(() => noted.length === 1);
    });

    it('marks what is given up with the slug of its refusal, and leaves it out of the rebuilding', async () => {
      await runner.start();
      await acts.run(clerk, () => outbox.add('try.refuse-id', { id: 'x' }));
      await relay.relay(queue);
      await until(async () => (await states())[0]?.failure === 'not-today');
      expect(await relay.rebuild(queue)).toBe(0);
    });

    it('rebuilds a lost queue: what was done stays done, the rest comes back once, the timetable too', async () => {
      await runner.start();
      await later('done');
      await relay.relay(queue);
      await until(async () => (await states()).every(({ done }) => done));
      await runner.close();
      const far = clock.now().add({ hours: 24 }).toString();
      for (const [id, options] of [
        ['waiting', {}],
        ['tomorrow', { runAt: far }],
      ] as const)
        await later(id, options);
      await relay.relay(queue);
      await queue.keepTimetable();
      expect(await queue.waiting()).toBe(3);

      await place.lose();
      expect(await queue.waiting()).toBe(0);
      expect(await relay.rebuild(queue)).toBe(2);
      expect(await relay.rebuild(queue)).toBe(2);
      expect(await queue.waiting()).toBe(3);

      const second = new JobRunner<Payloads>(
        place.settings,
        policies,
        {
          'try.note-id': ({ id }) => {
            noted.push(id);
            return Promise.resolve();
          },
          'try.refuse-id': () => Promise.resolve(),
        },
        relay,
      );
      await second.start();
      await until(() => noted.includes('waiting'));
      await second.close();
      expect(noted).toEqual(['done', 'waiting']);
    });

    it('forgets what was done a month ago, and nothing else', async () => {
      await runner.start();
      await later('old');
      await relay.relay(queue);
      await until(async () => (await states()).every(({ done }) => done));
      await later('new');
      expect(await relay.forgetDone()).toBe(0);
      await worker.run({ actorId: 'spec', agencyIds: [] }, () =>
        worker.sql('age', `UPDATE outbox.message SET done_at = done_at - interval '31 days' WHERE done_at IS NOT NULL`, []),
      );
      expect(await relay.forgetDone()).toBe(1);
      expect(await states()).toMatchObject([{ done: false }]);
    });
  });
}

async function until(condition: () => boolean | Promise<boolean>, patience = 8_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not happen in time.');
    await setTimeout(10);
  }
}
