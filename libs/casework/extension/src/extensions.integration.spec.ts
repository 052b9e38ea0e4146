import { CaseReader, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { aCaseAtWork, noticesOf, ordersOf, papersOf } from '../../../../test/support/a-case-at-work';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { ExtensionModule } from './extension.module';
import { ExtensionReader } from './extension-reader.service';
import { Extensions } from './extensions.service';

const registrar = staff(north, 'registrar');
const clerk = staff(north, 'unit-clerk');
const head = staff(north, 'office-head');
const reason = '涉及档案较多,检索尚未完成';

describe('an extension (Art. 33(2))', () => {
  let office: AnOffice;
  let extensions: Extensions;
  let reader: ExtensionReader;

  beforeAll(async () => {
    office = await anOffice([ExtensionModule], '2026-03-02');
    extensions = office.get(Extensions);
    reader = office.get(ExtensionReader);
  });
  afterAll(() => office.close());

  async function granted(id: string, sequence: number, days: number): Promise<StandingView> {
    const proposed = await extensions.propose(id, clerk, { expectedSequence: sequence, days, reason });
    return extensions.grant(id, head, { expectedSequence: proposed.sequence });
  }

  it('is put before the head of the office, and moves nothing yet', async () => {
    const { id, sequence } = await aCaseAtWork(office);
    const proposed = await extensions.propose(id, clerk, { expectedSequence: sequence, days: 10, reason });
    expect(proposed).toMatchObject({ legalDue: '2026-03-30', milestones: ['extension-proposed'] });
    const shown = await reader.of(head.scope, id);
    expect(shown.pending).toMatchObject({ days: 10, reason, to: { legalDue: '2026-04-14' } });
    expect(await noticesOf(office, id)).toEqual([{ template: 'extension-proposed', role: 'office-head', staff_id: null }]);
    const [row] = await office.sql('SELECT awaits FROM case_file.request WHERE id = $1', [id], office.database.workerUrl);
    expect(row).toHaveProperty('awaits', expect.arrayContaining(['office-head']));
    await expect(extensions.propose(id, clerk, { expectedSequence: proposed.sequence, days: 5, reason })).rejects.toMatchObject({
      kind: { slug: 'act-refused' },
      facts: { because: 'already-reached' },
    });
  });

  it('is granted and told in one act: letter, mail, ledger and the new last day', async () => {
    const one = await aCaseAtWork(office);
    expect(await granted(one.id, one.sequence, 10)).toMatchObject({ legalDue: '2026-04-14', safeDue: '2026-04-14', milestones: [] });
    const [letter] = await papersOf(office, one, 'extension-notice');
    for (const words of ['延期答复告知书', reason, '延长 10 个工作日', '将于 2026-04-14 前']) expect(letter).toContain(words);
    const papers = await office.get(Documents).list(registrar.scope, one.id, 'agency');
    expect(papers.find(({ kind }) => kind === 'extension-approval')).toMatchObject({ title: '延期审批单', visibility: 'internal' });
    expect(await papersOf(office, one, 'extension-approval')).toEqual([]);
    expect(await ordersOf(office, one.id)).toEqual([{ template: 'extension', channel: 'email', state: 'ordered' }]);
    const kept = await reader.told(one.applicant.scope, one.id);
    expect(kept.proposals).toMatchObject([{ days: 10, decidedOn: '2026-03-20', dueBefore: '2026-03-30', dueAfter: '2026-04-14' }]);
    const ledger = JSON.stringify(await office.get(CaseReader).ledger(one.id, registrar));
    expect(ledger).toContain('"act":"extended"');
    for (const secret of [reason, '王小明', 'wang@example.cn']) expect(ledger).not.toContain(secret);
  });

  it('told on his page to who came by it; without a mail address registrars find a notice to post the letter too', async () => {
    const one = await aCaseAtWork(office, '2026-03-20', { address: '北城区一号' });
    expect(await granted(one.id, one.sequence, 5)).toMatchObject({ legalDue: '2026-04-07', milestones: [] });
    expect(await ordersOf(office, one.id)).toEqual([{ template: 'extension', channel: 'post', state: 'no-channel' }]);
    expect((await noticesOf(office, one.id)).at(-1)).toMatchObject({ template: 'letter-to-post', role: 'registrar' });
  });

  it('takes effect when it is granted on the last day', async () => {
    const one = await aCaseAtWork(office, '2026-03-30');
    expect(await granted(one.id, one.sequence, 20)).toMatchObject({ legalDue: '2026-04-28' });
  });

  it('proposed in time and decided a day too late, has no effect and writes nothing (scenario 18)', async () => {
    const one = await aCaseAtWork(office, '2026-03-30');
    const { sequence } = await extensions.propose(one.id, clerk, { expectedSequence: one.sequence, days: 10, reason });
    office.clock.moveToDay('2026-03-31');
    expect((await reader.of(head.scope, one.id)).pending).toMatchObject({
      days: 10,
      refused: { en: expect.stringContaining('2026-03-30') as string },
    });
    await expect(extensions.grant(one.id, head, { expectedSequence: sequence })).rejects.toMatchObject({
      kind: { slug: 'extension-not-possible' },
      facts: { because: 'too-late', possible: 0, legalDue: '2026-03-30' },
    });
    expect(await papersOf(office, one, 'extension-notice')).toEqual([]);
    const refused = await extensions.refuse(one.id, head, { expectedSequence: sequence, reason: '已过期限' });
    expect(refused).toMatchObject({ legalDue: '2026-03-30', milestones: [] });
  });

  it('ten and then twelve: refused with the ten still possible; ten and then ten: granted (scenario 19)', async () => {
    const one = await aCaseAtWork(office);
    const first = await granted(one.id, one.sequence, 10);
    office.clock.moveToDay('2026-04-14');
    const wish = { expectedSequence: first.sequence, reason };
    await expect(extensions.propose(one.id, clerk, { ...wish, days: 12 })).rejects.toMatchObject({
      facts: { because: 'too-long', possible: 10, granted: 10, field: 'days' },
    });
    const forecast = (await reader.of(registrar.scope, one.id)).forecast;
    expect(forecast?.lastDays.at(-1)).toEqual({ days: 10, legalDue: '2026-04-28', safeDue: '2026-04-28' });
    expect(await granted(one.id, first.sequence, 10)).toMatchObject({ legalDue: '2026-04-28' });
  });

  it('is not granted by whoever proposed it, nor by anybody but the head (scenario 20)', async () => {
    const { id, sequence: expectedSequence } = await aCaseAtWork(office);
    const both = staff(north, 'registrar', 'office-head');
    const { sequence } = await extensions.propose(id, both, { expectedSequence, days: 10, reason });
    await expect(extensions.grant(id, both, { expectedSequence: sequence })).rejects.toMatchObject({ facts: { because: 'same-person' } });
    await expect(extensions.grant(id, registrar, { expectedSequence: sequence })).rejects.toMatchObject({
      facts: { because: 'not-your-role' },
    });
    expect(await extensions.grant(id, head, { expectedSequence: sequence })).toMatchObject({ legalDue: '2026-04-14' });
  });

  it('refused, is told to whoever proposed it, and can be proposed anew', async () => {
    const one = await aCaseAtWork(office);
    const { sequence } = await extensions.propose(one.id, clerk, { expectedSequence: one.sequence, days: 20, reason });
    await expect(extensions.refuse(one.id, head, { expectedSequence: sequence, reason: ' ' })).rejects.toMatchObject({
      kind: { slug: 'extension-reason-missing' },
    });
    const refused = await extensions.refuse(one.id, head, { expectedSequence: sequence, reason: '十日足够' });
    expect((await noticesOf(office, one.id)).at(-1)).toMatchObject({ template: 'extension-refused', staff_id: clerk.id });
    expect(await granted(one.id, refused.sequence, 10)).toMatchObject({ legalDue: '2026-04-14' });
    const { proposals } = await reader.of(registrar.scope, one.id);
    expect(proposals).toMatchObject([{ decision: 'refused', answer: '十日足够' }, { decision: 'granted' }]);
    expect((await reader.told(one.applicant.scope, one.id)).proposals).toHaveLength(1);
  });

  it('shows another agency no case, and tells a stale page what happened', async () => {
    const { id, sequence } = await aCaseAtWork(office);
    const wish = { expectedSequence: sequence, days: 10, reason };
    await expect(extensions.propose(id, staff(south, 'registrar'), wish)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(reader.of(staff(south, 'registrar').scope, id)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await extensions.propose(id, clerk, wish);
    await expect(extensions.propose(id, registrar, wish)).rejects.toMatchObject({
      kind: { slug: 'case-moved-on' },
      facts: { happened: [{ act: 'propose-extension' }] },
    });
  });
});
