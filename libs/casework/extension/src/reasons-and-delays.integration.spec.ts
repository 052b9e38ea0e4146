import { CaseReader } from '@casework/case-file';
import { Documents } from '@office/documents';
import { aCaseAtWork, ordersOf, papersOf, type CaseAtWork } from '../../../../test/support/a-case-at-work';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { Delays } from './delays.service';
import { ExtensionModule } from './extension.module';
import { ExtensionReader } from './extension-reader.service';
import { ReasonsAsked } from './reasons-asked.service';

const registrar = staff(north, 'registrar');
const head = staff(north, 'office-head');

describe('reasons and a delay (Art. 35)', () => {
  let office: AnOffice;
  let reasons: ReasonsAsked;
  let delays: Delays;
  let reader: ExtensionReader;

  beforeAll(async () => {
    office = await anOffice([ExtensionModule], '2026-03-02');
    reasons = office.get(ReasonsAsked);
    delays = office.get(Delays);
    reader = office.get(ExtensionReader);
  });
  afterAll(() => office.close());

  const watchedIn = (id: string) =>
    office.sql(`SELECT until::text FROM case_file.watch WHERE request_id = $1 AND kind = 'reasons'`, [id], office.database.workerUrl);

  async function asked(): Promise<CaseAtWork> {
    const one = await aCaseAtWork(office, '2026-03-10');
    const why = '您本月已提出 14 件申请';
    const { sequence, ...standing } = await reasons.ask(one.id, registrar, { expectedSequence: one.sequence, why });
    expect(standing).toMatchObject({ legalDue: '2026-03-30', milestones: ['reasons-asked'] });
    return { ...one, sequence };
  }

  it('are asked for with a letter; the term runs on', async () => {
    const one = await asked();
    expect((await papersOf(office, one, 'reasons-notice'))[0]).toContain('于 2026-03-24 前(含当日)说明理由');
    expect(await ordersOf(office, one.id)).toEqual([{ template: 'reasons-asked', channel: 'email', state: 'ordered' }]);
    expect(await watchedIn(one.id)).toEqual([{ until: '2026-03-24' }]);
    await expect(reasons.ask(one.id, registrar, { expectedSequence: one.sequence, why: '再问' })).rejects.toMatchObject({
      facts: { because: 'already-reached' },
    });
  });

  it('are refused with a period nobody could keep', async () => {
    const one = await aCaseAtWork(office, '2026-03-10');
    await expect(reasons.ask(one.id, registrar, { expectedSequence: one.sequence, why: '多', until: '2026-03-12' })).rejects.toMatchObject({
      kind: { slug: 'reasons-not-askable' },
      facts: { because: 'period', field: 'until' },
    });
  });

  it('come from the applicant, once, as a document nobody reads in the ledger', async () => {
    const one = await asked();
    office.clock.moveToDay('2026-03-13');
    const given = { expectedSequence: one.sequence, text: '用于土地诉讼', on: '2026-03-10' };
    await expect(reasons.record(one.id, one.applicant, { ...given, text: ' ' })).rejects.toMatchObject({
      kind: { slug: 'reasons-incomplete' },
      facts: { field: 'text' },
    });
    const { sequence, legalDue } = await reasons.record(one.id, one.applicant, given);
    expect(legalDue).toBe('2026-03-30');
    expect(await watchedIn(one.id)).toEqual([]);
    expect((await papersOf(office, one, 'reasons-given'))[0]).toContain('用于土地诉讼');
    expect((await reader.of(registrar.scope, one.id)).reasons).toMatchObject({ givenOn: '2026-03-13' });
    expect(JSON.stringify(await office.get(CaseReader).ledger(one.id, registrar))).not.toContain('土地诉讼');
    await expect(reasons.record(one.id, one.applicant, { ...given, expectedSequence: sequence })).rejects.toMatchObject({
      facts: { because: 'already-reached' },
    });
  });

  it('are recorded by a registrar on the day they came, with the paper of this case only', async () => {
    const one = await asked();
    const elsewhere = await asked();
    office.clock.moveToDay('2026-03-13');
    const [foreign] = await office.get(Documents).list(registrar.scope, elsewhere.id, 'agency');
    const record = { expectedSequence: one.sequence, text: '口头说明', on: '2026-03-12' };
    await expect(reasons.record(one.id, registrar, { ...record, documentId: foreign?.id })).rejects.toMatchObject({
      kind: { slug: 'no-such-document' },
    });
    for (const on of ['2026-03-09', '2026-03-14'])
      await expect(reasons.record(one.id, registrar, { ...record, on })).rejects.toMatchObject({
        kind: { slug: 'reasons-day-not-possible' },
      });
    await reasons.record(one.id, registrar, record);
    expect((await reader.of(registrar.scope, one.id)).reasons).toMatchObject({ givenOn: '2026-03-12' });
  });

  it('lead to a stated later day, which the head fixes and tells', async () => {
    const one = await asked();
    const delay = { until: '2026-06-30', reason: '理由合理,但数量大' };
    await expect(delays.delay(one.id, head, { ...delay, expectedSequence: one.sequence })).rejects.toMatchObject({
      facts: { because: 'missing-milestone', missing: ['reasons-given'] },
    });
    const { sequence: expectedSequence } = await reasons.record(one.id, one.applicant, { expectedSequence: one.sequence, text: '研究' });
    await expect(delays.delay(one.id, head, { ...delay, until: '2026-06-28', expectedSequence })).rejects.toMatchObject({
      kind: { slug: 'delay-not-possible' },
      facts: { because: 'day-off', field: 'until' },
    });
    await expect(delays.delay(one.id, registrar, { ...delay, expectedSequence })).rejects.toMatchObject({
      facts: { because: 'not-your-role' },
    });
    expect(await delays.delay(one.id, head, { ...delay, expectedSequence })).toMatchObject({ legalDue: '2026-06-30' });
    expect((await papersOf(office, one, 'delay-notice'))[0]).toContain('至 2026-06-30');
    expect((await reader.told(one.applicant.scope, one.id)).delays).toMatchObject([{ until: '2026-06-30', dueBefore: '2026-03-30' }]);
  });

  it('come too late for a delay once the term has ended', async () => {
    const one = await asked();
    office.clock.moveToDay('2026-03-31');
    const { sequence } = await reasons.record(one.id, one.applicant, { expectedSequence: one.sequence, text: '研究' });
    await expect(delays.delay(one.id, head, { expectedSequence: sequence, until: '2026-06-30', reason: '数量大' })).rejects.toMatchObject({
      facts: { because: 'too-late' },
    });
  });
});
