import { Readable } from 'node:stream';
import { CaseReader } from '@casework/case-file';
import { Documents } from '@office/documents';
import { databaseOf, UnitOfWork } from '@platform/persistence';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Drafts } from './drafts.service';
import { IntakeModule } from './intake.module';
import type { Application } from './rules/application';
import { DraftsStore } from './store/drafts.store';
import { Submissions } from './submissions.service';

const registrar = staff(north, 'registrar');
const counter = staff(north, 'counter-clerk');
const application: Application = {
  applicant: { kind: 'citizen', name: '王小明', idType: 'resident-id', idNo: '110101199001011234', email: 'wang@example.cn' },
  items: [{ title: '道路养护合同', period: '2025 年' }, { description: '养护单位的中标通知书' }],
  carrier: 'electronic',
  route: 'portal',
  language: 'zh',
};

describe('taking an application in', () => {
  let office: AnOffice;
  let drafts: Drafts;
  let submissions: Submissions;
  let reader: CaseReader;

  beforeAll(async () => {
    office = await anOffice([IntakeModule], '2026-03-02');
    drafts = office.get(Drafts);
    submissions = office.get(Submissions);
    reader = office.get(CaseReader);
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.clock.moveToDay('2026-03-02');
  });

  async function written(answers: object = { ...application, agencyId: north.id }): Promise<string> {
    const { token } = await drafts.begin();
    await drafts.keep(token, answers);
    await drafts.attach(token, { kind: 'identity-proof', fileName: '身份证.txt', content: Readable.from(['proof of identity']) });
    return token;
  }
  const rowsOf = <Row>(text: string, id: string): Promise<Row[]> => office.sql<Row>(text, [id], office.database.workerUrl);

  it('gives number, query code, hash and the dates that would follow (Art. 31(3))', async () => {
    const receipt = await submissions.file(await written());
    expect(receipt).toMatchObject({ number: 'NORTH-2026-00001', itemCount: 2, channel: 'online', gaps: [] });
    expect(receipt.queryCode).not.toBe('');
    expect(receipt.dates.receiptOn).toBeUndefined();
    expect(receipt.dates.forecast).toEqual({ confirmedOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30' });
    const { standing, items } = await reader.view(receipt.requestId, registrar);
    expect(standing.state).toBe('submitted');
    expect(items.map(({ description }) => description)).toEqual(['《道路养护合同》 · 2025 年', '养护单位的中标通知书']);
  });

  it('keeps the questions as asked with the answers as given, their hash, the receipt and the uploads', async () => {
    const { requestId, contentSha256 } = await submissions.file(await written());
    const papers = await office.get(Documents).list(registrar.scope, requestId, 'agency');
    expect(papers.map(({ kind }) => kind).sort()).toEqual(['application', 'identity-proof', 'receipt']);
    expect(papers.find(({ kind }) => kind === 'application')?.sha256).toBe(contentSha256);
  });

  it('orders the receipt by mail without a name in it, and puts a notice on the desk', async () => {
    const { requestId } = await submissions.file(await written());
    const orders = await rowsOf('SELECT template, channel, state FROM notification.order WHERE request_id = $1', requestId);
    expect(orders).toEqual([{ template: 'receipt', channel: 'email', state: 'ordered' }]);
    const notices = await rowsOf('SELECT role, template FROM notification.notice WHERE request_id = $1', requestId);
    expect(notices).toEqual([{ role: 'registrar', template: 'submission-waiting' }]);
  });

  it('gives the same receipt for the same draft, pressed twice at once or asked for later', async () => {
    const token = await written();
    const pressed = await Promise.all([submissions.file(token), submissions.file(token), submissions.file(token)]);
    const again = [...pressed, await submissions.file(token), await submissions.receipt(token)];
    expect(new Set(again.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const cases = await rowsOf('SELECT request_id FROM intake.submission WHERE content_sha256 = $1', again[0]?.contentSha256 ?? '');
    expect(cases.filter((row) => JSON.stringify(row).includes(again[0]?.requestId ?? ''))).toHaveLength(1);
    await expect(drafts.keep(token, {})).rejects.toMatchObject({ kind: { slug: 'draft-already-filed' } });
  });

  it('says each fault beside its field, and keeps the draft as it was (Art. 29)', async () => {
    const { token } = await drafts.begin();
    await drafts.keep(token, { applicant: { kind: 'citizen', name: 7 }, items: 'none' });
    const refusal = await submissions.file(token).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: { slug: 'application-incomplete', status: 422 } });
    const { faults } = (refusal as { facts: { faults: { field: string }[] } }).facts;
    const fields = faults.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['agencyId', 'applicant.name', 'applicant.idNo', 'identityProof', 'items.0.description']),
    );
    expect((await drafts.read(token)).filed).toBe(false);
    await expect(submissions.receipt(token)).rejects.toMatchObject({ kind: { slug: 'draft-not-filed' } });
  });

  it('knows no draft but by its token', async () => {
    await written();
    await expect(submissions.file('guessed')).rejects.toMatchObject({ kind: { slug: 'no-such-draft' } });
  });

  it('forgets what nobody filed: answers and uploads, for good (job intake.forget-drafts)', async () => {
    const token = await written();
    office.clock.moveToDay('2026-03-12');
    await expect(drafts.read(token)).rejects.toMatchObject({ kind: { slug: 'no-such-draft' } });
    const worker = await databaseOf({ url: office.database.workerUrl, poolSize: 1 }).initialize();
    const work = new UnitOfWork(worker);
    const sweep = (): Promise<number> =>
      work.run({ actorId: 'system:intake.forget-drafts', agencyIds: [] }, () =>
        new DraftsStore(work).forgetExpired('2026-03-12T00:00:00Z'),
      );
    expect(await sweep()).toBeGreaterThan(0);
    expect(await sweep()).toBe(0);
    await worker.destroy();
    const left = await office.sql(
      `SELECT id FROM intake.draft WHERE answers IS NOT NULL OR receipt IS NOT NULL UNION ALL SELECT id FROM intake.draft_upload`,
      [],
      office.database.workerUrl,
    );
    expect(left).toEqual([]);
  });

  it.each([
    ['counter', { on: '2026-03-02' }, '2026-03-02'],
    ['oral', { on: '2026-03-02', readBack: true, witness: '李四' }, '2026-03-02'],
    ['post-signed', { on: '2026-02-28', mailNo: 'EX1CN' }, '2026-02-28'],
  ] as const)('%s: fixes the day of receipt in the same act (Art. 31(1), (2))', async (channel, evidence, receiptOn) => {
    const taken = await submissions.takeDown(counter, { application, channel, evidence, identityProven: true });
    expect(taken.standing).toMatchObject({ state: 'received', sequence: 2, receiptOn });
    expect(taken.dates).toMatchObject({ receiptOn, forecast: undefined });
    expect((await reader.ledger(taken.requestId, registrar)).map(({ act }) => act)).toEqual(['submit', 'confirm-receipt']);
  });

  it.each(['post-ordinary', 'fax', 'e-mail'] as const)('%s: waits until both sides confirmed it (Art. 31(2), (3))', async (channel) => {
    const taken = await submissions.takeDown(registrar, { application, channel, evidence: { on: '2026-03-02' }, identityProven: true });
    expect(taken.standing.state).toBe('submitted');
    office.clock.moveToDay('2026-03-05');
    const confirmation = { expectedSequence: 1, confirmedOn: '2026-03-04', confirmedBy: 'telephone' } as const;
    const standing = await submissions.confirmReceipt(taken.requestId, registrar, confirmation);
    expect(standing).toMatchObject({ state: 'received', receiptOn: '2026-03-04' });
    expect((await submissions.of(taken.requestId, registrar))?.evidence).toEqual({
      on: '2026-03-02',
      confirmedOn: '2026-03-04',
      confirmedBy: 'telephone',
    });
  });

  it('writes gaps of a paper down and does not refuse it (Art. 30)', async () => {
    const bare: Application = { applicant: { kind: 'citizen', name: '王' }, items: [] };
    const taken = await submissions.takeDown(counter, { application: bare, channel: 'counter', evidence: { on: '2026-03-02' } });
    expect(taken.gaps.length).toBeGreaterThan(3);
    const submission = await submissions.of(taken.requestId, registrar);
    expect(submission?.gaps.map(({ field }) => field)).toContain('items.0.description');
    expect((await reader.view(taken.requestId, registrar)).items).toHaveLength(1);
  });

  it.each([
    ['a paper nobody can read', { application: { ...application, purpose: 'a\u0007b' } }, 'application-incomplete'],
    ['an online application', { channel: 'online' as const }, 'intake-wrong-channel'],
    ['signed-for post without its number', { channel: 'post-signed' as const }, 'receipt-not-fixed'],
    ['a day to come', { evidence: { on: '2026-03-03' } }, 'receipt-not-fixed'],
  ])('refuses %s', async (_name, change, slug) => {
    const paper = { application, channel: 'counter' as const, evidence: { on: '2026-03-02' }, ...change };
    await expect(submissions.takeDown(counter, paper)).rejects.toMatchObject({ kind: { slug, status: 422 } });
  });

  it('tells the applicant the dates, before and after the confirmation, and a stranger nothing', async () => {
    const { requestId } = await submissions.file(await written());
    office.clock.moveToDay('2026-03-04');
    expect((await submissions.datesFor(requestId, registrar)).forecast).toMatchObject({
      confirmedOn: '2026-03-04',
      legalDue: '2026-04-01',
    });
    const confirmation = { expectedSequence: 1, confirmedOn: '2026-03-04', confirmedBy: 'portal' } as const;
    await submissions.confirmReceipt(requestId, registrar, confirmation);
    const dates = await submissions.datesFor(requestId, registrar);
    expect(dates).toMatchObject({ receiptOn: '2026-03-04', legalDue: '2026-04-01', daysLeft: 20, late: false, forecast: undefined });
    const stranger = staff(south, 'registrar');
    await expect(submissions.datesFor(requestId, stranger)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(submissions.confirmReceipt(requestId, stranger, confirmation)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(submissions.confirmReceipt(requestId, registrar, confirmation)).rejects.toMatchObject({ kind: { slug: 'case-moved-on' } });
  });
});
