import { CaseReader, type StandingView } from '@casework/case-file';
import { aCaseAtWork, noticesOf, ordersOf, type CaseAtWork } from '../../../../test/support/a-case-at-work';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Delays } from './delays.service';
import { ExtensionModule } from './extension.module';
import { ExtensionReader } from './extension-reader.service';
import { Extensions } from './extensions.service';
import { Postings } from './postings.service';
import { ReasonsAsked } from './reasons-asked.service';

const registrar = staff(north, 'registrar');
const clerk = staff(north, 'unit-clerk');
const head = staff(north, 'office-head');
const mailNo = 'EX910000001CN';

describe('a letter to who is reached by post alone (R-33c, R-35c)', () => {
  let office: AnOffice;
  let extensions: Extensions;
  let postings: Postings;
  let reader: ExtensionReader;

  beforeAll(async () => {
    office = await anOffice([ExtensionModule], '2026-03-02');
    extensions = office.get(Extensions);
    postings = office.get(Postings);
    reader = office.get(ExtensionReader);
  });
  afterAll(() => office.close());

  const byPost = (today: string): Promise<CaseAtWork> => aCaseAtWork(office, today, { address: '北城区一号' }, 'counter');
  const watchedIn = (id: string) =>
    office.sql(
      `SELECT until::text FROM case_file.watch WHERE request_id = $1 AND kind = 'extension-post'`,
      [id],
      office.database.workerUrl,
    );
  async function granted(one: CaseAtWork, days = 10): Promise<StandingView> {
    const { sequence } = await extensions.propose(one.id, clerk, { expectedSequence: one.sequence, days, reason: '档案较多' });
    return extensions.grant(one.id, head, { expectedSequence: sequence });
  }

  it('moves nothing when the head consents: registrars are awaited, the last day to post is said and watched', async () => {
    const one = await byPost('2026-03-27');
    const standing = await granted(one);
    expect(standing).toMatchObject({ legalDue: '2026-03-30', milestones: ['letter-to-post'] });
    const view = await reader.of(registrar.scope, one.id);
    expect(view).toMatchObject({ toPost: { kind: 'extension', by: '2026-03-30', tooLate: false }, forecast: { granted: 0 } });
    expect(view.proposals).toMatchObject([{ decision: 'granted', posting: { by: '2026-03-30' } }]);
    expect(await watchedIn(one.id)).toEqual([{ until: '2026-03-30' }]);
    expect(await ordersOf(office, one.id)).toEqual([{ template: 'extension', channel: 'post', state: 'no-channel' }]);
    expect((await noticesOf(office, one.id)).at(-1)).toMatchObject({ template: 'letter-to-post', role: 'registrar' });
    expect((await reader.told(one.applicant.scope, one.id)).proposals).toEqual([]);
    const [row] = await office.sql('SELECT awaits FROM case_file.request WHERE id = $1', [one.id], office.database.workerUrl);
    expect(row).toHaveProperty('awaits', expect.arrayContaining(['registrar']));
    await expect(extensions.propose(one.id, clerk, { expectedSequence: standing.sequence, days: 5, reason: '再延' })).rejects.toMatchObject(
      { facts: { because: 'already-reached', missing: ['letter-to-post'] } },
    );
  });

  it('takes effect with the posting on the last day, recorded the day after', async () => {
    const one = await byPost('2026-03-30');
    const { sequence: expectedSequence } = await granted(one);
    office.clock.moveToDay('2026-03-31');
    expect((await office.get(CaseReader).view(one.id, registrar)).standing.legalDue).toBe('2026-03-30');
    const standing = await postings.post(one.id, registrar, { expectedSequence, on: '2026-03-30', mailNo });
    expect(standing).toMatchObject({ legalDue: '2026-04-14', milestones: [] });
    expect(await watchedIn(one.id)).toEqual([]);
    const { proposals } = await reader.told(one.applicant.scope, one.id);
    expect(proposals).toMatchObject([{ decidedOn: '2026-03-30', posting: { on: '2026-03-30', mailNo } }]);
    expect((await reader.of(registrar.scope, one.id)).toPost).toBeUndefined();
  });

  it('has no effect when it was posted the day after the last day, though consented to in time (scenario 18)', async () => {
    const one = await byPost('2026-03-30');
    const { sequence: expectedSequence } = await granted(one);
    office.clock.moveToDay('2026-03-31');
    await expect(postings.post(one.id, registrar, { expectedSequence, mailNo })).rejects.toMatchObject({
      kind: { slug: 'extension-not-possible' },
      facts: { because: 'too-late', field: 'on' },
    });
    expect((await reader.of(registrar.scope, one.id)).toPost).toEqual({ kind: 'extension', by: '2026-03-30', tooLate: true });
    expect((await office.get(CaseReader).view(one.id, registrar)).standing.legalDue).toBe('2026-03-30');
  });

  it('is recorded by registrars of the agency alone, with a number and a day that can be', async () => {
    const one = await byPost('2026-03-27');
    const { sequence: expectedSequence } = await granted(one);
    const post = { expectedSequence, mailNo };
    await expect(postings.post(one.id, registrar, { ...post, mailNo: ' ' })).rejects.toMatchObject({ facts: { field: 'mailNo' } });
    for (const on of ['2026-03-26', '2026-03-28'])
      await expect(postings.post(one.id, registrar, { ...post, on })).rejects.toMatchObject({ kind: { slug: 'posting-not-recorded' } });
    await expect(postings.post(one.id, clerk, post)).rejects.toMatchObject({ facts: { because: 'not-your-role' } });
    await expect(postings.post(one.id, staff(south, 'registrar'), post)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(postings.post(one.id, registrar, { ...post, expectedSequence: 1 })).rejects.toMatchObject({
      kind: { slug: 'case-moved-on' },
    });
  });

  it('delays a reply from the day it is posted', async () => {
    const one = await byPost('2026-03-10');
    const reasons = office.get(ReasonsAsked);
    const asked = await reasons.ask(one.id, registrar, { expectedSequence: one.sequence, why: '多' });
    const given = await reasons.record(one.id, registrar, { expectedSequence: asked.sequence, text: '研究' });
    const delay = { expectedSequence: given.sequence, until: '2026-06-30', reason: '数量大' };
    const standing = await office.get(Delays).delay(one.id, head, delay);
    expect(standing).toMatchObject({ legalDue: '2026-03-30' });
    expect(standing.milestones).toContain('letter-to-post');
    expect((await reader.told(one.applicant.scope, one.id)).delays).toEqual([]);
    expect((await reader.of(registrar.scope, one.id)).toPost).toEqual({ kind: 'delay', by: '2026-03-30', tooLate: false });
    office.clock.moveToDay('2026-03-11');
    expect(await postings.post(one.id, registrar, { expectedSequence: standing.sequence, mailNo })).toMatchObject({
      legalDue: '2026-06-30',
    });
    expect((await reader.told(one.applicant.scope, one.id)).delays).toMatchObject([{ posting: { on: '2026-03-11' } }]);
  });

  it('and what was decided, given, fixed or posted is never written over', async () => {
    const one = await byPost('2026-03-10');
    const reasons = office.get(ReasonsAsked);
    const sql = (text: string) => office.sql(text, [one.id], office.database.workerUrl);
    const consented = await granted(one);
    const extended = await postings.post(one.id, registrar, { expectedSequence: consented.sequence, mailNo });
    const asked = await reasons.ask(one.id, registrar, { expectedSequence: extended.sequence, why: '多' });
    await expect(sql(`UPDATE extension.reasons SET why = '少' WHERE request_id = $1`)).rejects.toThrow(/keeps what was written/);
    const given = await reasons.record(one.id, registrar, { expectedSequence: asked.sequence, text: '研究' });
    const delay = { expectedSequence: given.sequence, until: '2026-06-30', reason: '数量大' };
    await office.get(Delays).delay(one.id, head, delay);
    for (const rewriting of [
      `UPDATE extension.reasons SET given_on = '2026-03-09' WHERE request_id = $1`,
      `UPDATE extension.proposal SET days = 20 WHERE request_id = $1`,
      `UPDATE extension.proposal SET answer = '补写' WHERE request_id = $1`,
      `UPDATE extension.posting SET mail_no = 'other' WHERE request_id = $1 AND kind = 'extension'`,
      `UPDATE extension.posting SET post_by = '2026-12-31' WHERE request_id = $1`,
    ])
      await expect(sql(rewriting)).rejects.toThrow(/keeps what was written/);
    for (const gone of [
      `UPDATE extension.delay SET until_on = '2026-12-31' WHERE request_id = $1`,
      `DELETE FROM extension.delay WHERE request_id = $1`,
    ])
      await expect(sql(gone)).rejects.toThrow(/permission denied/);
  });
});
