import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Organisation } from '@office/organisation';
import { databaseOf, PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { MovableClock, OfficeClock } from '@platform/time';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attempts } from './attempts.service';
import { CitizenAccess } from './citizen-access.service';
import { IdentityModule } from './identity.module';
import { StaffDirectory } from './staff-directory.service';
import { StaffSignIn } from './staff-sign-in.service';
import type { StaffMember } from './staff';

const clock = new MovableClock('2026-03-02T01:00:00Z');
const password = 'correct horse battery';

@Module({})
class Standing {
  static with(url: string) {
    return {
      module: Standing,
      global: true,
      imports: [IdentityModule, PersistenceModule.with({ url, poolSize: 4 }), SealingModule.with(Buffer.alloc(32, 7))],
      providers: [{ provide: OfficeClock, useValue: clock }],
      exports: [OfficeClock],
    };
  }
}

describe('signing in', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let worker: INestApplicationContext;
  let clerk: StaffMember;
  let overseer: StaffMember;
  let departmentId: string;
  const signIn = () => app.get(StaffSignIn);
  const verify = (account: string, given: string, address = '10.0.0.1') => signIn().verify(account, given, address);

  beforeAll(async () => {
    database = await aDatabase();
    app = await NestFactory.createApplicationContext(Standing.with(database.appUrl), { logger: false });
    worker = await NestFactory.createApplicationContext(Standing.with(database.workerUrl), { logger: false });
    const organisation = worker.get(Organisation);
    const agency = { kind: 'department', name: { zh: '局', en: 'Bureau' }, word: '局', contact: { address: '一号' } } as const;
    const city = await organisation.found({ ...agency, kind: 'city-office', code: 'CITY', reviewAuthority: '省', validFrom: '2020-01-01' });
    const below = { ...agency, parentId: city.id, reviewAuthority: '市', validFrom: '2020-01-01' };
    departmentId = (await organisation.found({ ...below, code: 'DEPT' })).id;
    const directory = worker.get(StaffDirectory);
    const member = { password, validFrom: '2026-01-01' };
    clerk = await directory.enrol({ ...member, account: 'Wang', name: '王', agencyId: departmentId, roles: ['registrar'] });
    overseer = await directory.enrol({ ...member, account: 'jian', name: '监', agencyId: city.id, roles: ['supervisor'] });
  });

  beforeEach(() => {
    clock.moveTo(clock.now().add({ hours: 24 }));
  });

  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  it('takes the right password, whatever the case of the account, and keeps it as argon2id', async () => {
    await expect(verify(' WANG ', password)).resolves.toMatchObject({ id: clerk.id, roles: ['registrar'] });
    const rows = await app.get(DataSource).query<{ password_hash: string }[]>('SELECT password_hash FROM identity.staff');
    expect(rows.every(({ password_hash: kept }) => kept.startsWith('$argon2id$'))).toBe(true);
  });

  it('says the same of an unknown account and of a wrong password', async () => {
    const [unknown, wrong] = await Promise.all([verify('nobody', password).catch(String), verify('wang', 'wrong').catch(String)]);
    expect(unknown).toBe(wrong);
    expect(unknown).toContain('sign-in-failed');
  });

  it('slows down guessing at one account, and a later right password is still refused in that quarter of an hour', async () => {
    for (let tries = 0; tries < 5; tries += 1) await expect(verify('wang', 'wrong', '10.0.0.9')).rejects.toThrow('sign-in-failed');
    await expect(verify('wang', password, '10.0.0.9')).rejects.toThrow('too-many-attempts');
    clock.moveTo(clock.now().add({ minutes: 16 }));
    await expect(verify('wang', password, '10.0.0.9')).resolves.toMatchObject({ id: clerk.id });
  });

  it('lets no more than five of many tries at once reach the password', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => verify('wang', 'wrong').catch(String)));
    expect(answers.filter((answer) => typeof answer === 'string' && answer.includes('sign-in-failed')).length).toBeLessThanOrEqual(5);
  });

  it('forgets tries that no longer count', async () => {
    await verify('wang', 'wrong').catch(() => undefined);
    clock.moveTo(clock.now().add({ minutes: 16 }));
    await app.get(Attempts).forgetOld();
    await expect(app.get(DataSource).query('SELECT 1 FROM identity.attempt')).resolves.toEqual([]);
  });

  it('opens a session that ends after silence, and in any case after twelve hours', async () => {
    const { token, csrfToken } = await signIn().begin(clerk);
    await expect(signIn().resume(token)).resolves.toMatchObject({
      csrfToken,
      actor: { id: clerk.id, scope: { agencyIds: [departmentId] } },
    });
    for (let hour = 0; hour < 11; hour += 1) {
      clock.moveTo(clock.now().add({ hours: 1 }));
      expect(await signIn().resume(token)).toBeDefined();
    }
    clock.moveTo(clock.now().add({ hours: 1 }));
    expect(await signIn().resume(token)).toBeUndefined();
    const left = await signIn().begin(clerk);
    clock.moveTo(clock.now().add({ minutes: 90 }));
    expect(await signIn().resume(left.token)).toBeUndefined();
  });

  it('keeps the digest of a token only, and ends a session at once', async () => {
    const { token } = await signIn().begin(clerk);
    const rows = await app.get(DataSource).query<{ kept: string }[]>('SELECT session::text AS kept FROM identity.session');
    expect(rows.some(({ kept }) => kept.includes(token))).toBe(false);
    await signIn().end(token);
    expect(await signIn().resume(token)).toBeUndefined();
  });

  it('closes every session with the account', async () => {
    const directory = worker.get(StaffDirectory);
    const leaving = await directory.enrol({
      account: 'li',
      name: '李',
      agencyId: departmentId,
      roles: ['archivist'],
      password,
      validFrom: '2026-01-01',
    });
    const { token } = await signIn().begin(leaving);
    await directory.disable(leaving.id);
    expect(await signIn().resume(token)).toBeUndefined();
    await expect(verify('li', password)).rejects.toThrow('sign-in-failed');
  });

  it('shows supervisors what lies below their agency', async () => {
    const { actor } = await signIn().begin(overseer);
    expect(actor.scope.agencyIds).toHaveLength(2);
    expect(actor.scope.agencyIds).toContain(departmentId);
  });

  it('refuses weak passwords and taken accounts, and lets the APIs change no account', async () => {
    const taken = { account: 'WANG', name: '王', agencyId: departmentId, roles: [], validFrom: '2026-01-01' };
    await expect(worker.get(StaffDirectory).enrol({ ...taken, password: 'short' })).rejects.toThrow('weak-password');
    await expect(worker.get(StaffDirectory).enrol({ ...taken, password })).rejects.toThrow('account-taken');
    await expect(app.get(StaffDirectory).enrol({ ...taken, account: 'new', password })).rejects.toThrow('permission denied');
  });

  describe('with number and query code', () => {
    const requestId = '0190a6a0-0000-7000-8000-0000000000aa';
    const code = 'ABCD-EFGH-JKMN';
    const access = () => app.get(CitizenAccess);

    beforeAll(async () => {
      const rows = await databaseOf({ url: database.workerUrl, poolSize: 1 }).initialize();
      await rows.query(
        `INSERT INTO case_file.request (id, agency_id, number, agency_name_zh, agency_name_en, channel, title, content_sha256, applicant_kind,
           applicant_mark, query_mark, submitted_at, submitted_on, profile, workflow, workflow_version, state, milestones, performed_by, awaits,
           sequence, head_hash, clock_facts, clock_runs, provisional, calendar_version)
         VALUES ($1, $2, 'DEPT-2026-00001', '局', 'Bureau', 'online', '预算', 'x', 'citizen', 'm', $3, now(), '2026-03-02', 'p', 'w', 1,
           'submitted', '{}', '{}', '{}', 1, 'h', '[]', false, false, '')`,
        [requestId, departmentId, access().markOf(code)],
      );
      await rows.destroy();
    });

    it('opens that request for an hour, however the code was typed', async () => {
      const { token } = await access().enter(' dept-2026-00001 ', 'abcd efgh jkmn', '10.0.0.2');
      await expect(access().resume(token)).resolves.toMatchObject({
        requestId,
        roles: ['applicant'],
        scope: { agencyIds: [departmentId], requestId },
      });
      clock.moveTo(clock.now().add({ minutes: 60 }));
      expect(await access().resume(token)).toBeUndefined();
    });

    it('says the same of a wrong number and of a wrong code, five times and no more', async () => {
      await expect(access().enter('DEPT-2026-99999', code, '10.0.0.3')).rejects.toThrow('access-failed');
      for (let tries = 0; tries < 5; tries += 1)
        await expect(access().enter('DEPT-2026-00001', 'WRONG', '10.0.0.3')).rejects.toThrow('access-failed');
      await expect(access().enter('DEPT-2026-00001', code, '10.0.0.3')).rejects.toThrow('too-many-attempts');
    });

    it('ends when the applicant leaves', async () => {
      const { token } = await access().begin({ requestId, agencyId: departmentId });
      await access().end(token);
      expect(await access().resume(token)).toBeUndefined();
    });
  });
});
