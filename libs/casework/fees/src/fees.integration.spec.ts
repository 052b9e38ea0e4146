import { applicantOf, CaseFiles, CaseReader, systemActor, type StandingView } from '@casework/case-file';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { record } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { FeesModule } from './fees.module';
import { Fees, type NoticeFee } from './fees.service';
import { Payments } from './payments.service';
import { TimelyPayments } from './timely-payments.service';

const registrar = staff(north, 'registrar');
const system = systemActor('fees.lapse');
const job = { ...system, scope: { ...system.scope, agencyIds: [north.id] } };
const mail = { email: 'wang@example.cn' };
const byItem = { method: 'by-item' } as const;

describe('the information-processing fee (Art. 42)', () => {
  let office: AnOffice;
  let fees: Fees;
  let payments: Payments;
  let id: string;

  beforeAll(async () => {
    office = await anOffice([FeesModule], '2026-09-10');
    fees = office.get(Fees);
    payments = office.get(Payments);
  });
  afterAll(() => office.close());

  /** A case with a unit, received today. @param who the same number, the same applicant */
  async function filed(who: string, reachedBy: { readonly email?: string; readonly address?: string } = mail): Promise<string> {
    const request = newId();
    const applicant = applicantOf({ id: request, agencyId: north.id });
    const on = office.clock.today().toString();
    await office.get(UnitOfWork).run(applicant.scope, () =>
      office.get(CaseFiles).begin(
        {
          id: request,
          agency: north,
          channel: 'counter',
          items: [{ description: '养护合同' }],
          title: '养护合同',
          applicant: { kind: 'citizen', particulars: { name: '王小明', idNo: who, ...reachedBy } },
          contentSha256: 'e'.repeat(64),
        },
        applicant,
      ),
    );
    const received = { act: 'received', channel: 'counter', on } as const;
    await record(office, request, registrar, (file) => file.record('confirm-receipt', registrar, {}, { clock: [received] }));
    await record(office, request, registrar, (file) => file.record('register', registrar, {}));
    await record(office, request, registrar, (file) => file.record('dispatch-to-unit', registrar, {}, { unitId: north.unit }));
    return request;
  }

  /** The n-th case of one applicant in a month, received on that day. */
  async function nth(place: number, day = '2026-09-10'): Promise<string> {
    office.clock.moveToDay(day);
    const who = newId();
    for (let before = 1; before < place; before += 1) await filed(who);
    return filed(who);
  }

  const on = (day: string): void => {
    office.clock.moveToDay(day);
  };
  const standing = (): Promise<StandingView> => office.get(CaseReader).standing(id, registrar);
  const seen = async (): Promise<{ readonly expectedSequence: number }> => ({ expectedSequence: (await standing()).sequence });
  const notice = async (wish: Omit<NoticeFee, 'expectedSequence'> = byItem): Promise<StandingView> =>
    fees.notice(id, registrar, { ...(await seen()), ...wish });
  const served = async (day: string): Promise<StandingView> => payments.recordService(id, registrar, { ...(await seen()), on: day });
  const paid = async (day: string): Promise<StandingView> =>
    payments.recordPayment(id, registrar, { ...(await seen()), on: day, receiptNo: '0012345678' });

  it('is 100 yuan for the eleventh of a month; paid, the term runs anew from the next day (scenario 33, F-9)', async () => {
    id = await nth(11);
    on('2026-09-16');
    expect((await fees.of(id, registrar)).forecast).toEqual({ may: true, noticeBy: '2026-10-14', ordinal: 11, byItem: '100.00' });
    const noticed = await notice();
    expect(noticed).toMatchObject({ state: 'awaiting-fee', legalDue: undefined });
    const watched = (): Promise<unknown[]> =>
      office.sql(`SELECT until::text FROM case_file.watch WHERE subject = $1 AND kind = 'fee-service'`, [id], office.database.workerUrl);
    expect(await watched()).toEqual([{ until: '2026-09-22' }]);
    await served('2026-09-16');
    expect(await watched()).toEqual([]);
    expect((await fees.of(id, registrar)).fee).toMatchObject({ status: 'unpaid', amount: '100.00', payUntil: '2026-10-20', ordinal: 11 });
    on('2026-10-09');
    expect(await paid('2026-10-09')).toMatchObject({ state: 'in-progress', legalDue: '2026-11-05' });
    expect((await fees.of(id, registrar)).fee).toMatchObject({ status: 'paid', paid: { particulars: { late: false } } });
  });

  it('tells the applicant by notice and mail, with amount, way and consequence', async () => {
    id = await nth(11);
    await notice();
    const [letter] = await office.sql<{ body: string; visibility: string }>(
      `SELECT body, visibility FROM documents.document WHERE request_id = $1 AND kind = 'fee-notice'`,
      [id],
      office.database.workerUrl,
    );
    expect(letter?.visibility).toBe('applicant');
    for (const told of ['100.00 元', '20 个工作日', '视为放弃申请', '-F']) expect(letter?.body).toContain(told);
    const orders = await office.sql(`SELECT template FROM notification."order" WHERE request_id = $1`, [id], office.database.workerUrl);
    expect(orders).toEqual([{ template: 'fee-noticed' }]);
  });

  it('is not charged for the tenth, nor by both ways, nor once the term is over (F-2, F-7)', async () => {
    id = await nth(10);
    await expect(notice()).rejects.toMatchObject({ kind: { slug: 'fee-nothing-due' } });
    await expect(notice({ ...byItem, pages: 50 })).rejects.toMatchObject({ kind: { slug: 'fee-nothing-due' }, facts: { field: 'pages' } });
    on('2026-10-15');
    await expect(notice({ method: 'by-page', pages: 101 })).rejects.toMatchObject({ kind: { slug: 'fee-not-chargeable' } });
    on('2026-10-14');
    expect(await notice({ method: 'by-page', pages: 101, publishedPages: 60 })).toMatchObject({ state: 'awaiting-fee' });
    expect((await fees.of(id, registrar)).fee).toMatchObject({ amount: '110.00', status: 'unserved' });
    await expect(notice()).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
  });

  it('counts a case charged by page among those of the month, and none of another month', async () => {
    on('2026-08-31');
    const who = newId();
    await filed(who);
    on('2026-09-01');
    for (let before = 0; before < 9; before += 1) await filed(who);
    id = await filed(who);
    await notice({ method: 'by-page', pages: 50 });
    id = await filed(who);
    expect((await fees.of(id, registrar)).forecast).toMatchObject({ ordinal: 11, byItem: '100.00' });
  });

  it('lapses by itself after the last day to pay and the grace, once, whoever comes twice (F-8)', async () => {
    id = await nth(11);
    on('2026-09-16');
    await notice();
    await expect(payments.lapse(id, job)).rejects.toMatchObject({ kind: { slug: 'fee-still-payable' } });
    await served('2026-09-16');
    on('2026-10-20');
    await expect(payments.lapse(id, job)).rejects.toMatchObject({ kind: { slug: 'fee-still-payable' }, facts: { until: '2026-10-20' } });
    on('2026-10-23');
    await expect(payments.lapse(id, job)).rejects.toMatchObject({
      kind: { slug: 'fee-still-payable' },
      facts: { until: '2026-10-20', lapsesFrom: '2026-10-24' },
    });
    on('2026-10-24');
    const both = await Promise.allSettled([payments.lapse(id, job), payments.lapse(id, job)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await standing()).toMatchObject({ state: 'closed' });
    expect((await fees.of(id, registrar)).fee).toMatchObject({ status: 'lapsed', lapsed: { particulars: { payUntil: '2026-10-20' } } });
    const lines = await office.get(CaseReader).ledger(id, registrar);
    expect(lines.filter(({ act }) => act === 'lapse-fee')).toHaveLength(1);
  });

  it('goes on where the payment was made in time and registered after the closing (F-8, F-9)', async () => {
    id = await nth(11);
    on('2026-09-16');
    await notice();
    await served('2026-09-16');
    on('2026-10-21');
    await payments.lapse(id, registrar);
    on('2026-10-22');
    const accept = async (day: string, receiptNo = '0012345678'): Promise<StandingView> =>
      office.get(TimelyPayments).accept(id, registrar, { ...(await seen()), on: day, receiptNo });
    await expect(accept('2026-10-21')).rejects.toMatchObject({ kind: { slug: 'fee-payment-not-in-time' }, facts: { until: '2026-10-20' } });
    await expect(accept('2026-09-15')).rejects.toMatchObject({ kind: { slug: 'fee-day-not-possible' } });
    await expect(accept('2026-10-20', ' ')).rejects.toMatchObject({ kind: { slug: 'fee-receipt-needed' } });
    expect(await accept('2026-10-20')).toMatchObject({ state: 'in-progress', legalDue: '2026-11-17' });
    expect((await fees.of(id, registrar)).fee).toMatchObject({ status: 'paid', paid: { on: '2026-10-20', particulars: { late: false } } });
    await expect(accept('2026-10-20')).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    const told = await office.sql(
      `SELECT template FROM notification."order" WHERE request_id = $1 ORDER BY template`,
      [id],
      office.database.workerUrl,
    );
    expect(told).toEqual(['fee-noticed', 'fee-paid-in-time', 'request-closed'].map((template) => ({ template })));
  });

  it('asks the registrars to post the notice where the applicant left no e-mail address', async () => {
    on('2026-09-10');
    id = await filed(newId(), { address: '明川市南门路 8 号' });
    await notice({ method: 'by-page', pages: 86 });
    const rows = await office.sql(
      `SELECT template, channel FROM notification."order" WHERE request_id = $1`,
      [id],
      office.database.workerUrl,
    );
    expect(rows).toEqual([{ template: 'fee-noticed', channel: 'post' }]);
    const notices = await office.sql(`SELECT template FROM notification.notice WHERE request_id = $1`, [id], office.database.workerUrl);
    expect(notices).toEqual([{ template: 'letter-to-post' }]);
  });

  it('takes a late payment while the case is open, and says that it was late', async () => {
    id = await nth(11);
    on('2026-09-16');
    await notice();
    await served('2026-09-16');
    on('2026-10-21');
    expect(await paid('2026-10-21')).toMatchObject({ state: 'in-progress' });
    expect((await fees.of(id, registrar)).fee).toMatchObject({ paid: { particulars: { late: true, receiptNo: '0012345678' } } });
    await expect(payments.lapse(id, job)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
  });

  it('takes no impossible day and no payment without a receipt', async () => {
    id = await nth(11);
    on('2026-09-16');
    await notice();
    for (const day of ['2026-09-15', '2026-09-17']) {
      await expect(served(day)).rejects.toMatchObject({ kind: { slug: 'fee-day-not-possible' } });
      await expect(paid(day)).rejects.toMatchObject({ kind: { slug: 'fee-day-not-possible' } });
    }
    await served('2026-09-16');
    await expect(served('2026-09-16')).rejects.toMatchObject({ kind: { slug: 'fee-served-before' } });
    const bare = { ...(await seen()), on: '2026-09-16', receiptNo: ' ' };
    await expect(payments.recordPayment(id, registrar, bare)).rejects.toMatchObject({ kind: { slug: 'fee-receipt-needed' } });
  });

  it('is void once the applicant withdraws (scenario 48)', async () => {
    id = await nth(11);
    await notice();
    await record(office, id, registrar, (file) =>
      file.record('withdraw', registrar, {}, { clock: [{ act: 'withdrawn', on: file.today.toString() }] }),
    );
    expect((await fees.of(id, registrar)).fee).toMatchObject({ status: 'void' });
  });

  it('tells a page that is no longer true what happened, and a stranger that there is no case', async () => {
    id = await nth(11);
    const stale = await seen();
    await notice();
    await expect(fees.notice(id, registrar, { ...stale, ...byItem })).rejects.toMatchObject({ kind: { slug: 'case-moved-on' } });
    const stranger = staff(south, 'registrar');
    await expect(fees.of(id, stranger)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(fees.notice(id, stranger, { ...stale, ...byItem })).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
  });
});
