import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule, UnitOfWork, type Scope } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { aDatabase, aMailServer, type TestDatabase, type TestMailServer } from '@platform/testkit';
import { MovableClock, OfficeClock } from '@platform/time';
import { Client } from 'pg';
import { NotificationModule } from './notification.module';
import { Notifications } from './notification.service';

const agencyId = '0190a6a0-0000-7000-8000-00000000000a';
const otherAgency = '0190a6a0-0000-7000-8000-00000000000b';
const requestId = '0190a6a0-0000-7000-8000-0000000000c1';
const clerk: Scope = { actorId: 'clerk', agencyIds: [agencyId] };
const job: Scope = { actorId: 'system:notification.send-order', agencyIds: [] };
const clock = new MovableClock('2026-03-02T01:00:00Z');

@Global()
@Module({ providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] })
class ClockModule {}

function open(url: string, smtpUrl: string | undefined): Promise<INestApplicationContext> {
  @Module({
    imports: [
      ClockModule,
      PersistenceModule.with({ url, poolSize: 4 }),
      SealingModule.with(Buffer.alloc(32, 7)),
      NotificationModule.with({ smtpUrl, mailFrom: 'foi@mingchuan.example' }),
    ],
  })
  class Root {}
  return NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
}

describe('messages as orders', () => {
  let database: TestDatabase;
  let mail: TestMailServer;
  let api: INestApplicationContext;
  let workers: readonly Notifications[];
  let contexts: readonly INestApplicationContext[];
  const order = (recipient: string, language: 'zh' | 'en' = 'zh') =>
    api.get(UnitOfWork).run(clerk, () =>
      api.get(Notifications).order({
        agencyId,
        requestId,
        channel: 'email',
        template: 'reply-ready',
        recipient,
        language,
        particulars: { number: 'MC-2026-00001', agency: '局' },
      }),
    );
  const record = async (id: string) => (await api.get(Notifications).recordOf(clerk, requestId)).find((kept) => kept.id === id);
  const rows = async (text: string): Promise<Record<string, string>[]> => {
    const client = new Client({ connectionString: database.workerUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await aDatabase();
    mail = await aMailServer();
    api = await open(database.appUrl, mail.url);
    contexts = await Promise.all([open(database.workerUrl, mail.url), open(database.workerUrl, mail.url)]);
    workers = contexts.map((context) => context.get(Notifications));
  });
  beforeEach(() => {
    mail.refuseWith(undefined);
  });
  afterAll(async () => {
    await Promise.all([api, ...contexts].map((context) => context.close()));
    await mail.close();
    await database.drop();
  });

  it('are sent once, in the reader’s language, with a record of it', async () => {
    const id = await order('en@example.org', 'en');
    await expect(workers[0]?.send(job, id)).resolves.toBe('sent');
    const [sent] = await mail.waitFor('en@example.org');
    expect(sent?.subject).toContain('has been answered');
    await expect(record(id)).resolves.toMatchObject({ state: 'sent', attempts: 1, messageId: `<order.${id}@mingchuan.example>` });
  });

  it('are sent once under two workers', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, place) => order(`race-${place}@example.org`)));
    await Promise.all(ids.flatMap((id) => workers.map((worker) => worker.send(job, id))));
    await Promise.all(ids.map((_id, place) => mail.waitFor(`race-${place}@example.org`)));
    expect(mail.mails.filter(({ to }) => to.some((address) => address.startsWith('race-')))).toHaveLength(ids.length);
  });

  it('wait in the same transaction as the act, and for the job that sends them', async () => {
    const failing = api.get(UnitOfWork).run(clerk, async () => {
      await order('never@example.org');
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    const id = await order('kept@example.org');
    await expect(workers[0]?.waiting(job, 100)).resolves.toContain(id);
    const jobs = await rows(`SELECT payload->>'orderId' AS id FROM outbox.message WHERE job = 'notification.send-order'`);
    expect(jobs.map((row) => row['id'])).toContain(id);
    expect(mail.mails.some(({ to }) => to.includes('never@example.org'))).toBe(false);
  });

  it('are tried again when the server says later, and given up after five tries', async () => {
    const id = await order('greylisted@example.org');
    mail.refuseWith({ code: 451, says: 'try later, greylisted@example.org' });
    for (let tries = 1; tries < 5; tries += 1) await expect(workers[0]?.send(job, id)).rejects.toThrow('another try is due');
    await expect(workers[0]?.send(job, id)).resolves.toBe('failed');
    const kept = await record(id);
    expect(kept).toMatchObject({ state: 'failed', attempts: 5 });
    expect(kept?.answer).not.toContain('greylisted@');
  });

  it('bounce at once when the address is refused for good', async () => {
    const id = await order('gone@example.org');
    mail.refuseWith({ code: 550, says: 'no such user' });
    await expect(workers[0]?.send(job, id)).resolves.toBe('bounced');
    await expect(record(id)).resolves.toMatchObject({ state: 'bounced', attempts: 1 });
  });

  it('are taken up again with the same message id when their sender died', async () => {
    const id = await order('orphan@example.org');
    await rows(
      `UPDATE notification."order" SET state = 'claimed', attempts = 1, claimed_until = '2026-03-02T01:02:00Z' WHERE id = '${id}'`,
    );
    await expect(workers[0]?.send(job, id)).resolves.toBe('sent');
    expect(mail.mails.some(({ to }) => to.includes('orphan@example.org'))).toBe(false);
    clock.moveTo('2026-03-02T01:03:00Z');
    await workers[1]?.send(job, id);
    await mail.waitFor('orphan@example.org');
    await expect(record(id)).resolves.toMatchObject({ state: 'sent', messageId: `<order.${id}@mingchuan.example>` });
  });

  it('hold no address in the clear, and are not for another agency', async () => {
    await order('secret@example.org');
    const kept = await rows('SELECT recipient FROM notification."order"');
    expect(kept.every((row) => !row['recipient']?.includes('@'))).toBe(true);
    await expect(api.get(Notifications).recordOf({ actorId: 'x', agencyIds: [otherAgency] }, requestId)).resolves.toEqual([]);
  });

  it('are recorded without being sent where the house has no mail server', async () => {
    const silent = await open(database.appUrl, undefined);
    const id = await silent.get(UnitOfWork).run(clerk, () =>
      silent.get(Notifications).order({
        agencyId,
        requestId,
        channel: 'email',
        template: 'receipt',
        recipient: 'a@example.org',
        language: 'zh',
        particulars: { number: 'MC-2026-00002', agency: '局', submittedAt: '2026-03-02 09:00' },
      }),
    );
    await silent.close();
    await expect(record(id)).resolves.toMatchObject({ state: 'no-channel', attempts: 0 });
  });

  describe('on the desk', () => {
    const notice = (to: { staffId: string } | { role: string }) =>
      api
        .get(UnitOfWork)
        .run(clerk, () =>
          api
            .get(Notifications)
            .notice({ agencyId, requestId, to, template: 'submission-waiting', particulars: { number: 'MC-2026-00001' } }),
        );

    it('are shown to whom they are for, and read once for each', async () => {
      await notice({ role: 'registrar' });
      await notice({ staffId: 'somebody-else' });
      const seen = await api.get(Notifications).latestFor(clerk, ['registrar'], 'zh');
      expect(seen).toMatchObject([{ subject: expect.stringContaining('MC-2026-00001') as string, readAt: undefined }]);
      const ids = seen.map(({ id }) => id);
      await api.get(Notifications).markRead(clerk, ids);
      await api.get(Notifications).markRead(clerk, ids);
      const [own] = await api.get(Notifications).latestFor(clerk, ['registrar'], 'en');
      expect(own?.readAt).toBeDefined();
      const colleague = { ...clerk, actorId: 'colleague' };
      const [theirs] = await api.get(Notifications).latestFor(colleague, ['registrar'], 'en');
      expect(theirs?.readAt).toBeUndefined();
    });

    it('are not shown to another agency, nor marked by it', async () => {
      const stranger = { actorId: 'stranger', agencyIds: [otherAgency] };
      await expect(api.get(Notifications).latestFor(stranger, ['registrar'], 'zh')).resolves.toEqual([]);
      const [ours] = await api.get(Notifications).latestFor(clerk, ['registrar'], 'zh');
      await api.get(Notifications).markRead(stranger, [ours?.id ?? '']);
      const marks = await rows(`SELECT staff_id FROM notification.read_mark WHERE staff_id = 'stranger'`);
      expect(marks).toEqual([]);
    });
  });
});
