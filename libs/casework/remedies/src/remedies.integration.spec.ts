import { CaseFiles, CaseReader, type Actor, type StandingView } from '@casework/case-file';
import { Temporal } from 'temporal-polyfill';
import { aCaseReceived, aPaper, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Disputes } from './disputes.service';
import { Redecisions } from './redecisions.service';
import { RemediesReading } from './remedies-reading.service';
import { RemediesModule } from './remedies.module';
import type { DisputeWish } from './rules/faults-in-dispute';

const registrar = staff(north, 'registrar');
const officer = staff(north, 'litigation-officer');
const watches = 'SELECT kind, subject, until::text AS until FROM case_file.watch WHERE request_id = $1 AND asked';

describe('remedies (Art. 51)', () => {
  let office: AnOffice;
  let file: ACase;

  beforeAll(async () => {
    office = await anOffice([RemediesModule], '2026-02-12');
  });
  afterAll(() => office.close());

  beforeEach(async () => {
    office.clock.moveToDay('2026-02-12');
    file = await aCaseReceived(office, ['会议记录', '批复']);
  });

  const seen = async (): Promise<number> => (await office.get(CaseReader).standing(file.id, registrar)).sequence;
  const simple = { kind: 'reconsideration', authority: '市人民政府', procedure: 'simple', copyServedOn: '2026-02-12' } as const;
  const register = async (wish: DisputeWish = simple, by: Actor = officer): Promise<string> => {
    await office.get(Disputes).register(file.id, by, { ...wish, expectedSequence: await seen() });
    const { disputes } = await office.get(RemediesReading).of(file.id, by);
    return disputes.at(-1)?.id ?? '';
  };
  const watched = () => office.sql(watches, [file.id], office.database.workerUrl);
  const dispute = async (by: Actor = officer) => (await office.get(RemediesReading).of(file.id, by)).disputes.at(-1);
  const decide = async (disputeId: string, more: object): Promise<StandingView> =>
    office.get(Disputes).decide(file.id, officer, {
      disputeId,
      outcome: 'annulled',
      on: '2026-09-17',
      servedOn: '2026-09-18',
      orders: true,
      ...more,
      expectedSequence: await seen(),
    });

  it('watches the five working days of a simple procedure from the day the copy came (scenario 39)', async () => {
    const id = await register();
    expect(await dispute()).toMatchObject({
      number: expect.stringMatching(/^NORTH-2026-/) as string,
      next: { due: '2026-02-26', law: '行政复议法第五十四条', daysLeft: 5 },
      acts: ['record-dispute-reply', 'record-dispute-decision'],
    });
    expect(await watched()).toEqual([{ kind: 'dispute-reply', subject: id, until: '2026-02-26' }]);
    const line = (await office.get(CaseReader).ledger(file.id, officer)).at(-1);
    expect(line).toMatchObject({
      act: 'register-dispute',
      from: 'received',
      to: 'received',
      facts: { disputeId: id, answerDue: '2026-02-26' },
    });
    expect(JSON.stringify(line?.facts)).not.toContain('市人民政府');
  });

  it('takes the answer once, and stops watching', async () => {
    const id = await register();
    office.clock.moveToDay('2026-02-26');
    const answer = { disputeId: id, on: '2026-02-26', documentId: (await aPaper(office, file.id)).id };
    await office.get(Disputes).reply(file.id, officer, { ...answer, expectedSequence: await seen() });
    expect(await dispute()).toMatchObject({ terms: [{ state: 'kept', doneOn: '2026-02-26' }], acts: ['record-dispute-decision'] });
    expect(await watched()).toEqual([]);
    await expect(office.get(Disputes).reply(file.id, officer, { ...answer, expectedSequence: await seen() })).rejects.toMatchObject({
      kind: { slug: 'remedies-already-replied' },
    });
  });

  it('says what a late answer means', async () => {
    await register();
    office.clock.moveToDay('2026-02-27');
    expect(await dispute()).toMatchObject({ next: { state: 'past', daysLeft: -1 }, hints: [{ law: '行政复议法第七十条' }] });
  });

  it('opens a new case of the same items and applicant with the limit of the judgment (scenario 40)', async () => {
    await reply('2026-03-09', '2026-03-11');
    office.clock.moveToDay('2026-09-18');
    const id = await register({ ...simple, kind: 'lawsuit', copyServedOn: '2026-08-03' });
    await decide(id, {});
    expect(await dispute()).toMatchObject({ next: { kind: 'appeal-judgment', due: '2026-10-08' }, acts: ['open-redecision'] });
    expect((await dispute())?.terms.at(-1)).toMatchObject({ kind: 'redo', due: '2026-10-22', state: 'running' });
    expect(await watched()).toEqual([{ kind: 'dispute-redo', subject: id, until: '2026-10-22' }]);
    const again = await office.get(Redecisions).open(file.id, officer, { disputeId: id, expectedSequence: await seen() });
    expect(again).toMatchObject({ legalDue: '2026-10-22' });
    expect(again.queryCode).not.toBe('');
    const view = await office.get(CaseReader).view(again.requestId, officer);
    expect(view).toMatchObject({
      title: '养护合同',
      applicant: { name: '王**' },
      standing: { state: 'registered', receiptOn: '2026-02-12', legalDue: '2026-10-22' },
    });
    expect(view.reading).toMatchObject({ state: 'running', late: false, flaws: [] });
    expect(view.items.map(({ description }) => description)).toEqual(['会议记录', '批复']);
    const [first] = await office.get(CaseReader).ledger(again.requestId, officer);
    expect(first).toMatchObject({ act: 'open-redecision', facts: { redecides: file.id, disputeId: id } });
    expect(await office.get(RemediesReading).of(again.requestId, officer)).toMatchObject({
      redecides: { requestId: file.id },
      disputes: [],
    });
    expect(await dispute()).toMatchObject({ redecision: { requestId: again.requestId, number: again.number }, acts: [] });
    expect(await watched()).toEqual([]);
    expect(await office.get(CaseFiles).verify(officer.scope, file.id)).toMatchObject({ intact: true });
    office.clock.moveToDay('2026-09-21');
    const later = await aCaseReceived(office);
    const { earlier } = await office.get(CaseReader).earlier(later.id, registrar.scope);
    expect(earlier.map(({ id: one }) => one)).toContain(file.id);
    expect(earlier.map(({ id: one }) => one)).not.toContain(again.requestId);
    await expect(office.get(Redecisions).open(file.id, officer, { disputeId: id, expectedSequence: await seen() })).rejects.toMatchObject({
      kind: { slug: 'remedies-redecision-open' },
    });
  });

  it('keeps the day a decision on reconsideration orders, and asks for it', async () => {
    office.clock.moveToDay('2026-09-18');
    const id = await register({ ...simple, copyServedOn: '2026-08-03' });
    await expect(decide(id, {})).rejects.toMatchObject({
      kind: { slug: 'remedies-particulars-not-possible' },
      facts: { faults: [{ field: 'orderUntil' }] },
    });
    await decide(id, { orderUntil: '2026-10-15' });
    const { legalDue } = await office.get(Redecisions).open(file.id, officer, { disputeId: id, expectedSequence: await seen() });
    expect(legalDue).toBe('2026-10-15');
  });

  it('opens nothing that was not ordered', async () => {
    office.clock.moveToDay('2026-09-18');
    const id = await register({ ...simple, copyServedOn: '2026-08-03' });
    await decide(id, { outcome: 'upheld', orders: false });
    await expect(office.get(Redecisions).open(file.id, officer, { disputeId: id, expectedSequence: await seen() })).rejects.toMatchObject({
      kind: { slug: 'remedies-nothing-ordered' },
    });
  });

  it('tells until when the reply can be attacked, once its service is known, and who came too early (scenario 37)', async () => {
    await reply('2026-08-03', '2026-08-05');
    office.clock.moveToDay('2026-09-01');
    await register({ ...simple, kind: 'lawsuit', copyServedOn: '2026-08-31' });
    const { remedies, disputes } = await office.get(RemediesReading).of(file.id, officer);
    expect(remedies).toMatchObject({ variant: 'RA', servedOn: '2026-08-05', untold: { until: '2027-08-05' } });
    expect(remedies?.remedies[0]).toMatchObject({ kind: 'reconsideration', until: '2026-10-08', state: 'open' });
    expect(disputes[0]?.hints).toMatchObject([{ law: expect.stringContaining('行政复议法第二十三条') as string }]);
  });

  it('advises no reconsideration first where the letter left the choice: one item given, the other not held', async () => {
    await reply('2026-08-03', '2026-08-05', ['granted', 'not-held'], 'partly-granted');
    office.clock.moveToDay('2026-09-01');
    await register({ ...simple, kind: 'lawsuit', copyServedOn: '2026-08-31' });
    const { remedies, disputes } = await office.get(RemediesReading).of(file.id, officer);
    expect(remedies).toMatchObject({ variant: 'RB', remedies: [{ kind: 'reconsideration' }, { kind: 'litigation', state: 'used' }] });
    expect(disputes[0]?.hints).toEqual([]);
  });

  it('refuses days of acceptance the law had no such procedure on, and reads a row that has them (no list is lost)', async () => {
    const before = { ...simple, copyServedOn: '2024-01-03', acceptedOn: '2023-12-29' };
    await expect(register(before)).rejects.toMatchObject({ facts: { faults: [{ field: 'acceptedOn' }] } });
    const id = await register({ ...before, acceptedOn: undefined });
    await office.sql(`UPDATE remedies.dispute SET accepted_on = '2023-12-29' WHERE id = $1`, [id], office.database.workerUrl);
    expect(await dispute()).toMatchObject({ terms: [{ kind: 'review-reply-simple' }] });
    expect((await office.get(RemediesReading).all(officer)).open.map((one) => one.id)).toContain(id);
  });

  it('is for the litigation officer of the agency itself', async () => {
    const expectedSequence = await seen();
    for (const by of [registrar, staff(north, 'legal-reviewer')])
      await expect(office.get(Disputes).register(file.id, by, { ...simple, expectedSequence })).rejects.toMatchObject({
        kind: { slug: 'act-refused' },
      });
    await expect(
      office.get(Disputes).register(file.id, staff(south, 'litigation-officer'), { ...simple, expectedSequence }),
    ).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    const above = { ...staff(south, 'litigation-officer'), scope: { actorId: 'above', agencyIds: [south.id, north.id] } };
    await expect(office.get(Disputes).register(file.id, above, { ...simple, expectedSequence })).rejects.toMatchObject({
      kind: { slug: 'act-refused' },
    });
    expect(await office.get(RemediesReading).of(file.id, above)).toMatchObject({ mayRegister: false, disputes: [] });
  });

  it('tells a stale page who did what, and takes no paper of another case', async () => {
    const before = await seen();
    await register();
    await expect(office.get(Disputes).register(file.id, officer, { ...simple, expectedSequence: before })).rejects.toMatchObject({
      kind: { slug: 'case-moved-on' },
      facts: { happened: [{ act: 'register-dispute' }] },
    });
    const other = await aCaseReceived(office);
    const documentId = (await aPaper(office, other.id)).id;
    await expect(register({ ...simple, documentId })).rejects.toMatchObject({ kind: { slug: 'no-such-document' } });
  });

  it('lists what an agency has to answer by its next last day, and nothing of another agency', async () => {
    await register({ ...simple, procedure: 'ordinary' });
    await register();
    const { open } = await office.get(RemediesReading).all(officer);
    const mine = open.filter(({ requestId }) => requestId === file.id);
    expect(mine.map(({ next }) => next?.due)).toEqual(['2026-02-26', '2026-03-04']);
    expect(open.map(({ next }) => next?.due ?? '~')).toEqual(open.map(({ next }) => next?.due ?? '~').sort());
    expect(await office.get(RemediesReading).all(staff(south, 'litigation-officer'))).toEqual({ open: [], ended: [] });
  });

  /** A refusal, as reply and delivery write it into the ledger. */
  async function reply(signedOn: string, servedOn: string, outcomes = ['process-information'], main = outcomes[0]): Promise<void> {
    office.clock.moveToDay(Temporal.PlainDate.from(signedOn));
    const clerk = staff(north, 'unit-clerk');
    const steps: readonly (readonly [string, Actor, object])[] = [
      ['register', registrar, {}],
      ['dispatch-to-unit', registrar, {}],
      ['record-search', clerk, {}],
      ['propose-outcome', clerk, { outcomes: outcomes.map((outcome, item) => ({ itemId: String(item), outcome, grounds: [] })) }],
      ['clear-confidentiality', staff(north, 'confidentiality-officer'), {}],
      ['check-legality', staff(north, 'legal-reviewer'), {}],
      ['sign-reply', staff(north, 'signatory'), { outcome: main, refused: main === 'process-information', signedOn }],
      ['deliver-reply', registrar, { on: signedOn }],
      ['prove-service', registrar, { on: servedOn }],
    ];
    for (const [act, actor, facts] of steps) {
      if (act === 'prove-service') office.clock.moveToDay(servedOn);
      const clock = act === 'deliver-reply' ? [{ act: 'replied' as const, on: signedOn }] : [];
      await record(office, file.id, actor, (open) => open.record(act, actor, { ...facts }, { clock }));
    }
  }
});
