import { Global, Module } from '@nestjs/common';
import { rightsOf, type StaffActor } from '@office/identity';
import { parameterOf } from '@law/statute';
import { anOffice, north, south, type AnOffice } from '../../../../test/support/an-office';
import { heldUntil, RuleBook } from './rule-book.service';
import { RuleBookModule } from './rule-book.module';
import { RuleChanges } from './rule-changes.service';
import { RuleDecisions } from './rule-decisions.service';
import { ChangesStore } from './store/changes.store';

@Global()
@Module({ providers: [{ provide: heldUntil, useValue: '2020-01-26' }], exports: [heldUntil] })
class AsItStoodThen {}

const amendment = `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
一、延长2020年春节假期至2月2日(农历正月初九,星期日),2月3日(星期一)起正常上班。
国务院办公厅
2020年1月27日`;
const handedIn = { format: 'text', body: amendment } as const;
const correction = { profile: 'cn-ogi-2019', values: { 'correction.usual': 12 } };

function person(name: string, agency: { readonly id: string }, ...roles: string[]): StaffActor {
  return { id: name, account: name, name, agencyId: agency.id, roles, scope: { actorId: name, agencyIds: [agency.id] } };
}
const proposer = person('张', north, 'administrator');
const approver = person('李', north, 'office-head');

describe('the rule book', () => {
  let office: AnOffice;
  let rules: RuleBook;
  let changes: RuleChanges;
  let decisions: RuleDecisions;

  beforeEach(async () => {
    office = await anOffice([AsItStoodThen, RuleBookModule], '2020-01-28');
    rules = office.get(RuleBook);
    changes = office.get(RuleChanges);
    decisions = office.get(RuleDecisions);
  });
  afterEach(() => office.close());

  const propose = () => changes.proposeNotice(proposer, handedIn, '疫情防控,延长假期');
  const count = async (what: string): Promise<number> =>
    Number((await office.sql<{ count: string }>(`SELECT count(*) FROM ${what}`, [], office.database.workerUrl))[0]?.count);

  it('keeps what was handed in word for word, and says which days would change, while nothing changes yet', async () => {
    const change = await propose();
    expect(change).toMatchObject({ state: 'draft', body: amendment, kind: 'notice', proposed: { by: '张', reason: '疫情防控,延长假期' } });
    expect(changes.check(handedIn).differ.map(({ day }) => day)).toEqual(['2020-01-31', '2020-02-01']);
    expect(rules.calendar().version).toBe('2019-11-21');
    expect((await rules.draftCalendar(change.id)).version).toMatch(/^2020-01-27\+/);
    expect(await changes.page()).toHaveLength(1);
    expect(await changes.page(change.id)).toEqual([]);
  });

  it('is changed by a second person, at once here and within seconds everywhere', async () => {
    const elsewhere = new RuleBook(office.get(ChangesStore), '2020-01-26');
    await elsewhere.refresh();
    const { id } = await propose();
    const approved = await decisions.approve(id, approver, '核对无误');
    expect(approved).toMatchObject({ state: 'approved', decided: { by: '李', number: 1, reason: '核对无误' } });
    expect(rules.calendar().version).toMatch(/^2020-01-27\+/);
    expect(elsewhere.calendar().version).toBe('2019-11-21');
    await elsewhere.refresh();
    expect(elsewhere.calendar()).toBe(rules.calendar());
    expect(await count(`outbox.message WHERE job = 'recomputation.run'`)).toBe(1);
    const { before, after } = await rules.calendarsAround(id);
    expect([before.version, after]).toEqual(['2019-11-21', rules.calendar()]);
  });

  it('is not changed by the one who proposed, though he may withdraw', async () => {
    const { id } = await propose();
    await expect(decisions.approve(id, proposer)).rejects.toThrow('rule-change-by-the-same-person');
    await expect(decisions.withdraw(id, approver)).rejects.toThrow('rule-change-of-another-person');
    expect(await decisions.withdraw(id, proposer)).toMatchObject({ state: 'withdrawn' });
    await expect(decisions.approve(id, approver)).rejects.toThrow('rule-change-decided');
    expect(await count('outbox.message')).toBe(0);
  });

  it('is decided once, whoever comes second', async () => {
    const { id } = await propose();
    const answers = await Promise.allSettled([
      decisions.approve(id, approver),
      decisions.reject(id, person('王', north, 'office-head'), '通知有误'),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await count('rule_book.decision')).toBe(1);
  });

  it('takes no notice with faults, none that is in force, none without a reason, and a rejection with its reason', async () => {
    await expect(changes.proposeNotice(proposer, { format: 'text', body: '今天天气很好' }, '试一试看')).rejects.toThrow(
      'notice-has-faults',
    );
    await expect(changes.proposeNotice(proposer, { format: 'json', body: '{' }, '试一试看')).rejects.toThrow('notice-has-faults');
    await expect(changes.proposeNotice(proposer, handedIn, ' 无 ')).rejects.toThrow('rule-change-reason-needed');
    const { id } = await propose();
    await expect(decisions.reject(id, approver, '')).rejects.toThrow('rule-change-reason-needed');
    await decisions.approve(id, approver);
    await expect(propose()).rejects.toThrow('rule-change-changes-nothing');
  });

  it('gives new cases other values, and finds the old ones for the cases begun under them', async () => {
    const elsewhere = new RuleBook(office.get(ChangesStore), '2020-01-26');
    await elsewhere.refresh();
    const before = rules.profileFor('2020-02-01');
    const { id } = await changes.proposeParameters(proposer, correction, '按市里统一要求');
    expect(parameterOf(await rules.draftProfile(id, 'cn-ogi-2019'), 'correction.usual').value).toBe(12);
    expect((await rules.draftProfile(id, 'cn-ogi-2008')).id).toBe('cn-ogi-2008');
    await decisions.approve(id, approver);
    const after = rules.profileFor('2020-02-01');
    expect(() => elsewhere.profileNamed(after.id)).toThrow('rule-book-is-being-read');
    await elsewhere.refresh();
    expect(elsewhere.profileNamed(after.id).id).toBe(after.id);
    expect(parameterOf(after, 'correction.usual').value).toBe(12);
    expect(rules.profileNamed(before.id)).toBe(before);
    expect(rules.profileNamed(after.id)).toBe(after);
    await expect(changes.proposeParameters(proposer, correction, '按市里统一要求')).rejects.toThrow('rule-change-changes-nothing');
    const wild = { profile: 'cn-ogi-2019', values: { 'correction.usual': 900, nonsense: 1 } };
    await expect(changes.proposeParameters(proposer, wild, '按市里统一要求')).rejects.toThrow(/nonsense/);
    expect(await count('outbox.message')).toBe(0);
  });

  it('shows a draft that fits no more after another approval, and lets it be rejected or withdrawn', async () => {
    const longer = { profile: 'cn-ogi-2019', values: { 'correction.shortest': 14 } };
    const drafts = [
      await changes.proposeParameters(proposer, longer, '按市里统一要求'),
      await changes.proposeParameters(proposer, longer, '再次提请'),
    ];
    const { id } = await changes.proposeParameters(proposer, correction, '按市里统一要求');
    await decisions.approve(id, approver);
    const [first, second] = drafts;
    if (!first || !second) throw new Error('Two were proposed.');
    expect(changes.faultsOf(first)).toEqual([expect.objectContaining({ zh: expect.stringContaining('(14)大于') as unknown })]);
    expect(await decisions.allowedTo(approver, first)).toEqual(['reject']);
    const { before, after } = await rules.calendarsAround(first.id);
    expect(after).toBe(before);
    await expect(rules.draftProfile(first.id, 'cn-ogi-2019')).rejects.toThrow('parameter-values-refused');
    await expect(decisions.approve(first.id, approver)).rejects.toThrow('parameter-values-refused');
    expect(await decisions.reject(first.id, approver, '与已生效的数值冲突')).toMatchObject({ state: 'rejected' });
    expect(await decisions.withdraw(second.id, proposer)).toMatchObject({ state: 'withdrawn' });
    expect(changes.faultsOf(await changes.one(first.id))).toEqual([]);
  });

  it('says in both languages why values cannot be, and takes none that nothing reads', async () => {
    const propose = (values: Readonly<Record<string, number | boolean>>, profile = 'cn-ogi-2019') =>
      changes.proposeParameters(proposer, { profile, values }, '按市里统一要求');
    await expect(propose({ 'correction.usual': 900 })).rejects.toMatchObject({
      detail: {
        zh: expect.stringMatching(/须为 7 至 30 之间的整数,不能是 900。$/) as unknown,
        en: expect.stringContaining('not 900') as unknown,
      },
    });
    await expect(propose({ 'correction.usual': 12 }, 'cn-ogi-1999')).rejects.toThrow('parameter-values-refused');
    for (const [name, value] of [
      ['internal.conference', 11],
      ['exclude-secrecy-referral', true],
    ] as const)
      await expect(propose({ [name]: value })).rejects.toMatchObject({ detail: { zh: expect.stringContaining('尚未启用') as unknown } });
  });

  it('belongs to the office nobody is above', async () => {
    await office.sql('UPDATE organisation.agency SET parent_id = $1 WHERE id = $2', [north.id, south.id]);
    await expect(changes.proposeNotice(person('赵', south, 'administrator'), handedIn, '延长假期')).rejects.toThrow(
      'rule-book-is-the-citys',
    );
    const { id } = await propose();
    await expect(decisions.approve(id, person('赵', south, 'office-head'))).rejects.toThrow('rule-book-is-the-citys');
    expect([rightsOf(['administrator']), rightsOf(['office-head'])].map((rights) => rights.has('rule-book:propose'))).toEqual([
      true,
      false,
    ]);
    expect(rightsOf(['registrar'])).not.toContain('rule-book:approve');
    expect(rightsOf(['unit-clerk'])).toContain('rule-book:read');
  });

  it.each(['UPDATE rule_book.change SET body = $1', 'DELETE FROM rule_book.decision WHERE reason <> $1'])(
    'lets nobody alter history: %s',
    async (text) => {
      const { id } = await propose();
      await decisions.approve(id, approver);
      for (const url of [office.database.appUrl, office.database.workerUrl, office.database.ownerUrl])
        await expect(office.sql(text, ['x'], url)).rejects.toThrow(/permission denied|append-only/);
    },
  );

  it('says to the database as well that another person approves', async () => {
    const { id } = await propose();
    const decide = `INSERT INTO rule_book.decision VALUES ($1, 9, 'approved', '张', '张', '张', now(), '')`;
    await expect(office.sql(decide, [id], office.database.appUrl)).rejects.toThrow('decision_by_another');
  });
});
