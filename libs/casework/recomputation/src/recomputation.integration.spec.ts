import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { applicantOf, CaseFiles, systemActor } from '@casework/case-file';
import type { ClockFact } from '@law/clock';
import type { StaffActor } from '@office/identity';
import { RuleBook, RuleChanges, RuleDecisions, type HandedIn } from '@office/rule-book';
import { NotificationModule } from '@office/notification';
import { PersistenceModule, UnitOfWork } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { TimeModule } from '@platform/time';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, type AnOffice } from '../../../../test/support/an-office';
import { RecomputationForecast } from './recomputation-forecast.service';
import { RecomputationModule } from './recomputation.module';
import { RecomputationResults } from './recomputation-results.service';
import { Recomputation } from './recomputation.service';
import { AsItStoodThen } from './testkit/as-it-stood-then';
import { killedAfter } from './testkit/killed-after';
import { amendment, notice2027 } from './testkit/sample-notices';

@Module({})
class BackRoom {}

function person(name: string, agency: { readonly id: string }, ...roles: string[]): StaffActor {
  return { id: name, account: name, name, agencyId: agency.id, roles, scope: { actorId: name, agencyIds: [agency.id] } };
}
const proposer = person('张', north, 'administrator');
const approver = person('李', north, 'office-head');
const worker = systemActor('recomputation.run');

describe('a change of the calendar', () => {
  let office: AnOffice;
  /** The rooms under the worker's role: another process, with a rule book of its own. */
  let backRoom: INestApplicationContext;
  let job: Recomputation;

  async function open(day: string, known: boolean): Promise<void> {
    const rooms = [...(known ? [] : [AsItStoodThen]), RecomputationModule];
    office = await anOffice(rooms, day);
    const imports = [
      TimeModule.with(office.clock),
      PersistenceModule.with({ url: office.database.workerUrl, poolSize: 6 }),
      SealingModule.with(Buffer.alloc(32, 7)),
      NotificationModule.with({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'foi@example.cn' }),
      ...rooms,
    ];
    backRoom = await NestFactory.createApplicationContext({ module: BackRoom, imports }, { logger: false, abortOnError: false });
    job = backRoom.get(Recomputation);
  }
  afterEach(async () => {
    await backRoom.close();
    await office.close();
  });

  const reachable = { email: 'wang@example.cn' };
  async function aCase(
    on: string,
    agency: typeof north | typeof south = north,
    more: readonly ClockFact[] = [],
    contact: { readonly email?: string; readonly address?: string } = reachable,
  ): Promise<string> {
    const id = newId();
    const applicant = applicantOf({ id, agencyId: agency.id });
    await office.get(UnitOfWork).run(applicant.scope, () =>
      office.get(CaseFiles).begin(
        {
          id,
          agency,
          channel: 'counter',
          items: [{ description: '养护合同' }],
          title: '养护合同',
          applicant: { kind: 'citizen', particulars: { name: '王', ...contact } },
          contentSha256: 'e'.repeat(64),
          begins: { act: 'submit', clock: [{ act: 'received', channel: 'counter', on }, ...more] },
        },
        applicant,
      ),
    );
    return id;
  }

  async function approved(handedIn: HandedIn): Promise<string> {
    const { id } = await office.get(RuleChanges).proposeNotice(proposer, handedIn, '新的放假通知');
    await office.get(RuleDecisions).approve(id, approver, '核对无误');
    return id;
  }

  const all = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => office.sql<Row>(text, values, office.database.workerUrl);
  const lines = async (): Promise<number> =>
    Number((await all<{ count: string }>(`SELECT count(*) FROM case_file.ledger WHERE act = 'recompute-term'`))[0]?.count);
  const orders = async (): Promise<number> =>
    Number((await all<{ count: string }>(`SELECT count(*) FROM notification."order" WHERE template = 'term-moved'`))[0]?.count);
  const kept = async (id: string) =>
    (
      await all<Record<string, unknown>>(
        'SELECT legal_due::text AS due, provisional, calendar_version AS version, sequence FROM case_file.request WHERE id = $1',
        id,
      )
    )[0];

  it('moves a running term from 02-21 to 02-25, with one line and one message (C7, scenario 47)', async () => {
    await open('2020-01-20', false);
    const [moving, staying] = [await aCase('2020-01-20'), await aCase('2019-12-20')];
    expect(await kept(moving)).toMatchObject({ due: '2020-02-21', version: '2019-11-21' });
    office.clock.moveToDay('2020-01-28');
    const changeId = await approved(amendment);
    const before = await kept(staying);
    await job.run(worker, changeId);
    expect(await kept(moving)).toMatchObject({ due: '2020-02-25', sequence: 2 });
    expect(await kept(staying)).toMatchObject({ due: before?.['due'], sequence: 1, version: office.get(RuleBook).calendar().version });
    const [line] = await all<{ facts: unknown; from_state: string; to_state: string }>(
      `SELECT facts, from_state, to_state FROM case_file.ledger WHERE act = 'recompute-term'`,
    );
    expect(line).toMatchObject({
      from_state: 'submitted',
      to_state: 'submitted',
      facts: {
        notice: '国办发明电〔2020〕1号',
        calendarVersion: office.get(RuleBook).calendar().version,
        moves: expect.arrayContaining([{ term: 'legal', from: '2020-02-21', to: '2020-02-25' }]) as unknown,
      },
    });
    expect([await lines(), await orders()]).toEqual([1, 1]);
    const [order] = await all<{ particulars: unknown; request_id: string }>(`SELECT particulars, request_id FROM notification."order"`);
    expect(order).toMatchObject({ request_id: moving, particulars: { reply: '2020-02-21 → 2020-02-25', notice: '国办发明电〔2020〕1号' } });
    for (const id of [moving, staying]) expect((await office.get(CaseFiles).verify(approver.scope, id)).intact).toBe(true);
    await job.run(worker, changeId);
    await job.catchUp(worker);
    expect([await lines(), await orders(), (await kept(moving))?.['sequence']]).toEqual([1, 1, 2]);
    const results = office.get(RecomputationResults);
    expect(await results.progress(changeId, approver.scope)).toMatchObject({
      total: 2,
      done: 2,
      moved: 1,
      finishedAt: expect.any(String) as string,
    });
    expect((await results.page(changeId, approver.scope)).rows).toMatchObject([{ requestId: moving }]);
    expect((await results.page(changeId, person('赵', south, 'registrar').scope)).rows).toEqual([]);
  }, 20_000);

  it('tells by letter whoever left no mail address, and asks registrars to post it', async () => {
    await open('2020-01-20', false);
    const byPost = await aCase('2020-01-20', north, [], { address: '明川市和平路1号' });
    const unreachable = await aCase('2020-01-20', north, [], {});
    office.clock.moveToDay('2020-01-28');
    await job.run(worker, await approved(amendment));
    const sent = `SELECT request_id AS id, channel, particulars->>'reply' AS reply FROM notification."order"`;
    expect(await all(sent)).toEqual([{ id: byPost, channel: 'post', reply: '2020-02-21 → 2020-02-25' }]);
    const asked = await all<{ id: string }>(
      `SELECT request_id AS id, role, template, particulars->>'notice' AS notice FROM notification.notice ORDER BY request_id`,
    );
    const toPost = { role: 'registrar', template: 'letter-to-post', notice: '国办发明电〔2020〕1号' };
    expect(asked).toEqual([byPost, unreachable].toSorted().map((id) => ({ id, ...toPost })));
  });

  it('watches the days as they are from then on: none that ended, none missing, each looked at anew', async () => {
    await open('2020-01-20', false);
    const id = await aCase('2020-01-20');
    const watches = () => all('SELECT kind, subject, until::text, look_on::text FROM case_file.watch ORDER BY kind, subject');
    const [confirmation, reply] = (await watches()) as { kind: string; subject: string }[];
    const change = (text: string) => office.sql(text, [id], office.database.workerUrl);
    await change(`UPDATE case_file.watch SET kind = 'payment', look_on = NULL WHERE request_id = $1 AND kind = 'reply'`);
    await change(`UPDATE case_file.watch SET look_on = NULL WHERE request_id = $1`);
    office.clock.moveToDay('2020-01-28');
    await job.run(worker, await approved(amendment));
    const anew = { look_on: '-infinity' };
    expect(await watches()).toEqual([
      { ...confirmation, ...anew },
      { ...reply, ...anew, until: '2020-02-25' },
    ]);
  });

  it('makes a day definite when the notice of its year comes, and tells nobody when it stays (scenario 36)', async () => {
    await open('2026-12-04', true);
    const id = await aCase('2026-12-04');
    expect(await kept(id)).toMatchObject({ due: '2027-01-04', provisional: true });
    office.clock.moveToDay('2026-12-07');
    const changeId = await approved(notice2027);
    await job.run(worker, changeId);
    expect(await kept(id)).toMatchObject({ due: '2027-01-04', provisional: false, sequence: 1 });
    expect([await lines(), await orders()]).toEqual([0, 0]);
  });

  it('says beforehand which cases would move, to the city of all, to an agency of its own', async () => {
    await open('2020-01-20', false);
    const [moving] = [await aCase('2020-01-20'), await aCase('2019-12-20'), await aCase('2020-01-21', south)];
    await aCase('2020-01-19', north, [{ act: 'replied', on: '2020-01-20' }]);
    office.clock.moveToDay('2020-01-28');
    const { id } = await office.get(RuleChanges).proposeNotice(proposer, amendment, '新的放假通知');
    const forecast = office.get(RecomputationForecast);
    const around = await office.get(RuleBook).calendarsAround(id);
    const house = { actorId: 'x', agencyIds: [north.id, south.id] };
    const first = await forecast.affected(around, house, undefined, 1);
    expect(first).toMatchObject({ rows: [{ requestId: moving }], next: moving, counts: { moved: 2, byTerm: { legal: 2 } } });
    expect(first.counts?.byAgency.map(({ moved }) => moved)).toEqual([1, 1]);
    const second = await forecast.affected(around, house, first.next, 1);
    expect(second).toMatchObject({ rows: [{ moves: [{ term: 'legal', from: '2020-02-24', to: '2020-02-26' }, {}, {}] }], next: undefined });
    expect((await forecast.affected(around, approver.scope)).counts).toMatchObject({ moved: 1 });
    expect(await lines()).toBe(0);
  });

  it('goes on where a worker was killed, and two workers take turns: one line each', async () => {
    await open('2020-01-20', false);
    for (let begun = 0; begun < 1_020; begun += 10) await Promise.all(Array.from({ length: 10 }, () => aCase('2020-01-20')));
    office.clock.moveToDay('2020-01-28');
    const changeId = await approved(amendment);
    await expect(job.run(worker, changeId, killedAfter(1))).rejects.toThrow('killed');
    expect([await lines(), await orders()]).toEqual([500, 500]);
    const progress = await office.get(RecomputationResults).progress(changeId, approver.scope);
    expect(progress).toMatchObject({ total: 1_020, done: 500, moved: 500 });
    await Promise.all([job.run(worker, changeId), job.run(worker, changeId), job.catchUp(worker)]);
    expect([await lines(), await orders()]).toEqual([1_020, 1_020]);
    const [most] = await all<{ most: number }>('SELECT max(sequence) AS most FROM case_file.request');
    expect(most?.most).toBe(2);
    expect(await office.get(RecomputationResults).progress(changeId, approver.scope)).toMatchObject({ done: 1_020, moved: 1_020 });
  }, 30_000);

  it('finds what a process with the old calendar wrote meanwhile', async () => {
    await open('2020-01-20', false);
    const old = await aCase('2020-01-20');
    office.clock.moveToDay('2020-01-28');
    const changeId = await approved(amendment);
    await job.run(worker, changeId);
    office.clock.moveToDay('2020-01-29');
    const young = await aCase('2020-01-29');
    const unread = `UPDATE case_file.request SET calendar_version = '2019-11-21', legal_due = $2, safe_due = $2, correction_ask_by = NULL WHERE id = $1`;
    await office.sql(unread, [old, '2020-02-21'], office.database.workerUrl);
    await office.sql(unread, [young, '2020-02-26'], office.database.workerUrl);
    expect(await job.catchUp(worker)).toBe(2);
    expect(await kept(old)).toMatchObject({ due: '2020-02-25', sequence: 2 });
    expect(await kept(young)).toMatchObject({ due: '2020-02-28', sequence: 2 });
    expect(await job.catchUp(worker)).toBe(0);
    expect([await lines(), await orders()]).toEqual([2, 2]);
    expect((await office.get(CaseFiles).verify(approver.scope, young)).intact).toBe(true);
  });

  it('leaves a case alone that was begun after it, and takes up a change whose job was lost', async () => {
    await open('2020-01-20', false);
    const old = await aCase('2020-01-20');
    office.clock.moveToDay('2020-01-28');
    await approved(amendment);
    office.clock.moveToDay('2020-01-29');
    const young = await aCase('2020-01-29');
    await job.catchUp(worker);
    expect(await kept(old)).toMatchObject({ due: '2020-02-25', sequence: 2 });
    expect(await kept(young)).toMatchObject({ sequence: 1 });
    expect(await lines()).toBe(1);
  });
});
