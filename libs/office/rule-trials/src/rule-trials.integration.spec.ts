import { Global, Module } from '@nestjs/common';
import { standardTrials } from '@law/due-date';
import { rightsOf, type StaffActor } from '@office/identity';
import { heldUntil, RuleBook, RuleChanges } from '@office/rule-book';
import { anOffice, north, south, type AnOffice } from '../../../../test/support/an-office';
import { KeptTrials } from './kept-trials.service';
import { RuleTrialsModule } from './rule-trials.module';
import { inForce, TrialRuns } from './trial-runs.service';
import type { KeptTrial } from './trial';

/** The office as it stood before the Spring Festival of 2020 was extended. */
@Global()
@Module({ providers: [{ provide: heldUntil, useValue: '2020-01-26' }], exports: [heldUntil] })
class AsItStoodThen {}

const amendment = `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
一、延长2020年春节假期至2月2日(农历正月初九,星期日),2月3日(星期一)起正常上班。
国务院办公厅
2020年1月27日`;

function person(name: string, agency: { readonly id: string }, ...roles: string[]): StaffActor {
  return { id: name, account: name, name, agencyId: agency.id, roles, scope: { actorId: name, agencyIds: [agency.id] } };
}
const counsel = person('法', north, 'legal-reviewer');
const other = person('应', south, 'litigation-officer');
const question = JSON.stringify({ asOf: '2020-01-20', events: [{ act: 'received', channel: 'post-signed', on: '2020-01-20' }] });
const c7 = { title: '春节前签收', question, expected: { legalDue: '2020-02-21' } };

describe('trials of the rules', () => {
  let office: AnOffice;
  let trials: KeptTrials;
  let runs: TrialRuns;

  beforeEach(async () => {
    office = await anOffice([AsItStoodThen, RuleTrialsModule], '2020-01-28');
    trials = office.get(KeptTrials);
    runs = office.get(TrialRuns);
  });
  afterEach(() => office.close());

  const propose = async (): Promise<string> => {
    const handedIn = { format: 'text', body: amendment } as const;
    return (await office.get(RuleChanges).proposeNotice(person('管', north, 'administrator'), handedIn, '延长春节假期')).id;
  };

  it('are kept once for the whole house, with who wrote them and every version', async () => {
    const kept = await trials.keep(c7, counsel);
    expect(await trials.list(other.scope)).toMatchObject([{ id: kept.id, version: 1, title: '春节前签收', editedByName: '法' }]);
    await trials.edit(kept.id, { ...c7, title: '2020 春节前签收', version: 1 }, other);
    expect((await trials.history(kept.id, counsel.scope)).map(({ version, title, editedBy }) => [version, title, editedBy])).toEqual([
      [2, '2020 春节前签收', '应'],
      [1, '春节前签收', '法'],
    ]);
    await trials.drop(kept.id, 2, counsel);
    expect(await trials.list(counsel.scope)).toEqual([]);
    expect((await trials.history(kept.id, counsel.scope)).map(({ dropped }) => dropped)).toEqual([true, false, false]);
  });

  it('tell the second of two editors that the first was there', async () => {
    const { id } = await trials.keep(c7, counsel);
    const edits = [counsel, other].map((by) => trials.edit(id, { ...c7, title: by.name, version: 1 }, by));
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(trials.drop(id, 1, counsel)).rejects.toMatchObject({ kind: { slug: 'rule-trials-edited-meanwhile' } });
  });

  it('are never altered or deleted behind their history', async () => {
    await trials.keep(c7, counsel);
    for (const change of [`UPDATE rule_trials.edition SET title = 'x'`, 'DELETE FROM rule_trials.edition'])
      await expect(office.sql(change, [], office.database.workerUrl)).rejects.toThrow(/permission denied|append-only/);
  });

  it('pass under the rules in force, and show the day a draft notice would move (C7, scenario 47)', async () => {
    const { id } = await trials.keep(c7, counsel);
    expect(await runs.run(inForce, undefined, counsel)).toMatchObject({
      total: 1,
      passed: 1,
      failed: 0,
      results: [{ id, outcome: 'passed', differences: [] }],
    });
    const change = await propose();
    const run = await runs.run(change, undefined, counsel);
    expect(run).toMatchObject({ against: change, total: 1, passed: 0, failed: 1, ranByName: '法' });
    expect(run.results).toEqual([
      {
        id,
        version: 1,
        title: '春节前签收',
        outcome: 'failed',
        differences: [{ field: 'legalDue', expected: '2020-02-21', got: '2020-02-25' }],
      },
    ]);
    expect(await runs.last(change, other.scope)).toEqual(run);
    const { values, tried } = await runs.compare(question, change, counsel.scope);
    expect([values.inForce['legalDue'], values.tried['legalDue']]).toEqual(['2020-02-21', '2020-02-25']);
    expect(tried.days?.some(({ on, counted }) => on === '2020-01-31' && !counted)).toBe(true);
    expect(office.get(RuleBook).calendar().version).toBe('2019-11-21');
  });

  it('show what draft parameters change, and only for the version they belong to', async () => {
    const draft = { profile: 'cn-ogi-2019', values: { 'receipt-on-day-off': 'literal' } } as const;
    const { id } = await office.get(RuleChanges).proposeParameters(person('管', north, 'administrator'), draft, '一律从严掌握');
    const mailedOn = (on: string): string => JSON.stringify({ asOf: on, events: [{ act: 'received', channel: 'e-mail', on }] });
    const { values } = await runs.compare(mailedOn('2019-09-01'), id, counsel.scope);
    expect([values.inForce['receiptOn'], values.tried['receiptOn']]).toEqual(['2019-09-02', '2019-09-01']);
    const older = await runs.compare(mailedOn('2017-06-18'), id, counsel.scope);
    expect(older.tried).toEqual(older.inForce);
  });

  it('run against another version of the statute', async () => {
    const { id } = await trials.keep(c7, counsel);
    const run = await runs.run('cn-ogi-2008', [id], counsel);
    expect(run.results[0]?.differences).toEqual([{ field: 'legalDue', expected: '2020-02-21', got: '2020-02-14' }]);
    expect(await runs.last('cn-ogi-2008', counsel.scope)).toBeUndefined();
  });

  it('are refused against rules that are not there', async () => {
    const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';
    await expect(runs.run('cn-ogi-1999', undefined, counsel)).rejects.toMatchObject({ kind: { slug: 'rule-trials-no-such-rules' } });
    await expect(runs.run(nobodys, undefined, counsel)).rejects.toMatchObject({ kind: { slug: 'no-such-rule-change' } });
    await expect(trials.history(nobodys, counsel.scope)).rejects.toMatchObject({ kind: { slug: 'rule-trials-no-such-trial' } });
    await expect(trials.history('x', counsel.scope)).rejects.toMatchObject({ kind: { slug: 'rule-trials-no-such-trial' } });
  });

  it('take the worked examples of the specification once', async () => {
    expect(await trials.loadStandard(counsel)).toBe(standardTrials.length);
    expect(await trials.loadStandard(other)).toBe(0);
    const [first] = await trials.list(counsel.scope);
    await trials.drop((first as KeptTrial).id, 1, counsel);
    expect(await trials.loadStandard(counsel)).toBe(0);
    expect(await trials.list(counsel.scope)).toHaveLength(standardTrials.length - 1);
  });

  it('are imported all or none, or the good ones where that is asked for', async () => {
    const text = JSON.stringify([
      { ...c7, question: JSON.parse(question) as object },
      { title: '坏', question: {}, expected: {} },
    ]);
    expect(await trials.import({ text, onlyGood: false }, counsel)).toMatchObject({ kept: 0, faults: [{ place: 2 }, { place: 2 }] });
    expect(await trials.list(counsel.scope)).toEqual([]);
    expect(await trials.import({ text, onlyGood: true }, counsel)).toMatchObject({ kept: 1, faults: [{ place: 2 }, { place: 2 }] });
    const [kept] = await trials.list(counsel.scope);
    expect(JSON.stringify(kept?.question)).toBe(JSON.stringify(JSON.parse(question)));
  });

  it('with a NUL behind an escape are named by their place, and no run is lost by them', async () => {
    const asked = JSON.parse(question) as object;
    const bad = [
      { ...c7, title: 'a\0', question: asked },
      { ...c7, question: { ...asked, name: 'a\0' } },
      { title: '缺陷', question: asked, expected: { flaws: ['R\0'] } },
      { title: '好', question: asked, expected: c7.expected },
    ];
    expect(await trials.import({ text: JSON.stringify(bad), onlyGood: true }, counsel)).toMatchObject({
      kept: 1,
      faults: [
        { place: 1, field: 'title', path: '' },
        { place: 2, field: 'question', path: 'name' },
        { place: 3, field: 'expected', path: 'flaws[0]' },
      ],
    });
    await office.sql(
      `INSERT INTO rule_trials.edition SELECT gen_random_uuid(), version, 'kept before', question, '{"flaws":["R\\u0000"]}'::json, standard,
         dropped, edited_by, edited_by_name, edited_at FROM rule_trials.edition LIMIT 1`,
      [],
      office.database.workerUrl,
    );
    const { results, passed } = await runs.run(inForce, undefined, counsel);
    expect([passed, results.map(({ outcome }) => outcome).sort()]).toEqual([1, ['passed', 'unreadable']]);
  });

  it('belong to counsel and whoever keeps the rules; everybody may read them', () => {
    const may = (right: string) =>
      ['legal-reviewer', 'litigation-officer', 'administrator', 'office-head', 'registrar'].filter((role) => rightsOf([role]).has(right));
    expect(may('rule-trials:keep')).toEqual(['legal-reviewer', 'litigation-officer', 'administrator']);
    expect(may('rule-trials:run')).toEqual(['legal-reviewer', 'litigation-officer', 'administrator', 'office-head']);
    expect(may('rule-trials:read')).toHaveLength(5);
  });
});
