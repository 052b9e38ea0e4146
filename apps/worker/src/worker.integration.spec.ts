import { setTimeout } from 'node:timers/promises';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CaseFileModule, systemActor } from '@casework/case-file';
import { Deadlines, DeadlinesModule } from '@casework/deadlines';
import { IntakeModule, Submissions } from '@casework/intake';
import { Corrections, Registration, RegistrationModule } from '@casework/registration';
import { NotificationModule } from '@office/notification';
import { readSettings } from '@platform/config';
import { JobQueue } from '@platform/jobs';
import { Outbox, OutboxRelay, OutboxRelayModule } from '@platform/outbox';
import { PersistenceModule, UnitOfWork } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { aRedis, redisIsThere, type TestRedis } from '@platform/testkit';
import { anOffice, north, staff, type AnOffice } from '../../../test/support/an-office';
import { FailedJobs } from './failed-jobs.service';
import { policies, type JobPayloads } from './job-table';
import { schedule } from './schedule';
import { workerSettings } from './settings';
import { TimeModule } from '@platform/time';
import { WorkerModule } from './worker.module';

/** Enough for a busy machine; a wait ends as soon as what it waits for is there. */
const patience = 20_000;
const registrar = staff(north, 'registrar');
const secret = Buffer.alloc(32, 7);
const quiet = { logger: false as const, abortOnError: false };

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It did not come about in time.');
    await setTimeout(20);
  }
}

@Module({})
class BackRoom {}

const queues: { backend: string; there: boolean; open: () => Promise<TestRedis | undefined> }[] = [
  { backend: 'PostgreSQL', there: true, open: () => Promise.resolve(undefined) },
  { backend: 'Redis', there: redisIsThere(), open: aRedis },
];

for (const { backend, there, open } of queues) {
  (there ? describe : describe.skip)(`the worker, with its queue in ${backend}`, () => {
    let office: AnOffice;
    /** Rooms under the worker's role, with nothing that beats: what a worker was doing when it fell. */
    let backRoom: INestApplicationContext;
    let redis: TestRedis | undefined;
    let queue: JobQueue<JobPayloads>;
    let worker: INestApplicationContext | undefined;

    beforeEach(async () => {
      redis = await open();
      office = await anOffice([CaseFileModule, IntakeModule, RegistrationModule], '2026-03-02');
      const { workerUrl: databaseUrl } = office.database;
      const imports = [
        TimeModule.with(office.clock),
        PersistenceModule.with({ url: databaseUrl, poolSize: 4 }),
        SealingModule.with(secret),
        NotificationModule.with({ mailFrom: 'foi@example.cn' }),
        DeadlinesModule,
        OutboxRelayModule,
      ];
      backRoom = await NestFactory.createApplicationContext({ module: BackRoom, imports }, quiet);
      queue = new JobQueue({ databaseUrl, redisUrl: redis?.url }, policies, schedule, office.clock);
    });

    afterEach(async () => {
      await worker?.close();
      worker = undefined;
      await queue.close();
      await backRoom.close();
      await redis?.close();
      await office.close();
    });

    async function startWorker(): Promise<void> {
      const settings = readSettings(workerSettings, {
        DATABASE_URL: office.database.workerUrl,
        REDIS_URL: redis?.url,
        GONGKAI_SECRET: secret.toString('base64'),
        GONGKAI_FILES: 'unused',
        GONGKAI_DATA: 'unused',
      });
      worker = await NestFactory.createApplicationContext(WorkerModule.with(settings, office.clock), quiet);
    }

    async function loseTheQueue(): Promise<void> {
      if (redis) return redis.flush();
      const tables = await office.sql<{ name: string }>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'queue' AND tablename <> 'migration'`,
      );
      await office.sql(`TRUNCATE ${tables.map(({ name }) => `queue.${name}`).join(', ')}`, [], office.database.workerUrl);
    }

    /** Row-level security binds the owner too: history is counted by the role that sees all. */
    async function count(what: string): Promise<number> {
      const [row] = await office.sql<{ count: string }>(`SELECT count(*) FROM ${what}`, [], office.database.workerUrl);
      return Number(row?.count);
    }
    const allDone = (): Promise<void> => until(async () => (await count('outbox.message WHERE done_at IS NULL')) === 0);
    const warnings = (): Promise<number> => count(`notification.notice WHERE template = 'due-soon' AND role = 'registrar'`);
    const sweep = (): Promise<number> => backRoom.get(Deadlines).sweep(systemActor('deadlines.sweep'));

    async function caseReceived(): Promise<{ id: string; sequence: number }> {
      const { requestId, standing } = await office.get(Submissions).takeDown(registrar, {
        application: {
          applicant: { kind: 'citizen', name: '王小明', idType: 'passport', idNo: 'E12345678', phone: '13900000000' },
          items: [{ description: '北岸片区征地公告' }],
          carrier: 'paper',
          route: 'pick-up',
        },
        channel: 'counter',
        evidence: { on: office.clock.today().toString() },
        identityProven: true,
      });
      return { id: requestId, sequence: standing.sequence };
    }

    async function caseAwaitingCorrection(): Promise<string> {
      const { id, sequence } = await caseReceived();
      const kinds = { applicantKind: 'citizen', statisticsKind: 'NATURAL' } as const;
      const registered = await office.get(Registration).register(id, registrar, { expectedSequence: sequence, ...kinds });
      const points = [{ key: 'scope', ground: 'content', asks: '写明年份' }] as const;
      await office.get(Corrections).ask(id, registrar, { expectedSequence: registered.sequence, points });
      return id;
    }

    it('warns of terms that end soon, once, however often it sweeps', async () => {
      await caseReceived();
      await caseReceived();
      await startWorker();
      office.clock.moveToDay('2026-03-26');
      expect([(await sweep()) > 0, await sweep()]).toEqual([true, 0]);
      await allDone();
      expect(await warnings()).toBe(2);
    });

    it('says nothing before the fifth working day before the last one', async () => {
      await caseReceived();
      office.clock.moveToDay('2026-03-20');
      await sweep();
      await startWorker();
      await allDone();
      expect(await warnings()).toBe(0);
    });

    it('closes what was not corrected in time, and a second delivery of the job counts as done', async () => {
      const id = await caseAwaitingCorrection();
      office.clock.moveToDay('2026-04-30');
      await sweep();
      await backRoom
        .get(UnitOfWork)
        .run(systemActor('deadlines.sweep').scope, () => backRoom.get(Outbox).add('registration.lapse-correction', { requestId: id }));
      await startWorker();
      await allDone();
      expect(await count(`outbox.message WHERE job = 'registration.lapse-correction' AND failed_at IS NULL`)).toBe(2);
      expect(await count(`case_file.ledger WHERE act = 'lapse' AND actor = 'system:registration.lapse-correction'`)).toBe(1);
      expect(await count(`case_file.request WHERE state = 'closed'`)).toBe(1);
    });

    it('loses nothing when the whole queue is lost', async () => {
      await caseReceived();
      await caseReceived();
      office.clock.moveToDay('2026-03-26');
      await sweep();
      expect(await backRoom.get(OutboxRelay).relay(queue)).toBe(1);
      await queue.keepTimetable();
      await loseTheQueue();
      expect(await queue.waiting()).toBe(0);
      await startWorker();
      await allDone();
      expect(await warnings()).toBe(2);
      expect(await backRoom.get(OutboxRelay).rebuild(queue)).toBe(0);
      expect(await queue.waiting()).toBe(schedule.length);
    });

    it('does once what was carried to the queue by a worker that fell before it could write so down', async () => {
      await caseReceived();
      office.clock.moveToDay('2026-03-26');
      await sweep();
      const fallen = {
        put: (jobs: Parameters<typeof queue.put>[0]) => queue.put(jobs).then(() => Promise.reject(new Error('killed'))),
        keepTimetable: () => Promise.resolve(),
      };
      await expect(backRoom.get(OutboxRelay).relay(fallen)).rejects.toThrow('killed');
      expect(await count('outbox.message WHERE relayed_at IS NULL')).toBe(1);
      expect(await queue.waiting()).toBe(1);
      await startWorker();
      await allDone();
      expect(await warnings()).toBe(1);
    });

    it('brings a job that is given up to the administrators of the topmost agencies', async () => {
      await startWorker();
      const job = { id: '0190a6a0-0000-7000-8000-0000000000ff', name: 'delivery.dispatch-reply', attempts: 8 };
      await worker!.get(FailedJobs).failedForGood(job, new Error('the post is closed'));
      const told = await office.sql<{ agency_id: string; role: string }>(
        `SELECT agency_id, role FROM notification.notice WHERE template = 'job-failed'`,
        [],
        office.database.workerUrl,
      );
      expect(told.map(({ role }) => role)).toEqual(['administrator', 'administrator']);
      expect(new Set(told.map(({ agency_id: id }) => id)).size).toBe(2);
    });
  });
}
