import { currentCalendar } from '@law/calendar';
import {
  mainOutcomeOf,
  namesOf,
  pickProfile,
  profileNamed,
  profileWith,
  remediesFor,
  reviewLinkOwed,
  type RemediesQuestion,
} from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const old = profileNamed('cn-ogi-2008');

describe('which Regulation governs', () => {
  it.each([
    ['2008-05-01', 'cn-ogi-2008'],
    ['2019-05-14', 'cn-ogi-2008'],
    ['2019-05-15', 'cn-ogi-2019'],
    ['2026-11-24', 'cn-ogi-2019'],
  ])('received on %s: %s', (on, id) => {
    expect(pickProfile(on).id).toBe(id);
    expect(profileNamed(id)).toBe(pickProfile(on));
  });

  it.each([
    ['OGI-2008', old],
    ['OGI-2019', profile],
  ])('a case that kept the name %s finds the version again', (former, found) => {
    expect(profileNamed(former)).toBe(found);
    expect(namesOf(found)).toEqual([found.id, former]);
  });

  it('none before there was one, none by another name', () => {
    expect(() => pickProfile('2008-04-30')).toThrow(RangeError);
    expect(() => profileNamed('OGI-1999')).toThrow(/There are: cn-ogi-2008, cn-ogi-2019/);
    expect(() => profileNamed('__proto__')).toThrow(RangeError);
  });
});

describe('the table of outcomes', () => {
  it('holds every row of the annual return that one case can be', () => {
    const rows = [...new Set(Object.values(profile.outcomes).map(({ row }) => row))].toSorted();
    expect(rows).toEqual([
      ...['3.1', '3.2'],
      ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'],
      ...['3.4.1', '3.4.2', '3.4.3', '3.5.1', '3.5.2', '3.5.3', '3.5.4', '3.5.5', '3.6.1', '3.6.2', '3.6.3'],
    ]);
  });

  it.each([profile, old])('$id: codes are keys, each has its names, its article and what the letter says', ({ outcomes }) => {
    for (const [code, outcome] of Object.entries(outcomes)) {
      expect(outcome.code).toBe(code);
      expect(outcome.name.en).not.toMatch(/\p{Script=Han}/u);
      if (outcome.code !== 'withdrawn') expect([outcome.article, outcome.contains.length > 0]).toEqual([expect.stringMatching(/./), true]);
    }
  });

  it('refusals of Art. 14 to 16 are grounds, and mandatory or not as the article says', () => {
    const grounds = Object.values(profile.outcomes).filter(({ kind, needsGrounds }) => kind === 'refused' && needsGrounds);
    expect(grounds.map(({ code, mandatory = false }) => [code, mandatory])).toEqual([
      ['state-secret', true],
      ['prohibited-by-law', true],
      ['endangers-security', true],
      ['third-party-rights', true],
      ['internal-affairs', false],
      ['process-information', false],
      ['enforcement-file', false],
    ]);
  });

  it('only what does not exist needs a search; reasons are owed for everything but giving', () => {
    const all = Object.values(profile.outcomes);
    expect(all.filter(({ needsSearch }) => needsSearch).map(({ code }) => code)).toEqual(['not-held']);
    expect(all.filter(({ needsReasons }) => !needsReasons).map(({ code }) => code)).toEqual([
      'already-public',
      'granted',
      'uncorrected',
      'fee-unpaid',
      'withdrawn',
    ]);
  });
});

describe('the one outcome a case counts as', () => {
  it.each<[string[], string, string]>([
    [['granted'], 'granted', '3.1'],
    [['already-public'], 'already-public', '3.1'],
    [['already-public', 'granted'], 'granted', '3.1'],
    [['granted', 'not-ours', 'not-held'], 'partly-granted', '3.2'],
    [['partly-granted', 'granted'], 'partly-granted', '3.2'],
    [['not-held', 'enforcement-file'], 'enforcement-file', '3.3.7'],
    [['internal-affairs', 'process-information'], 'process-information', '3.3.6'],
    [['petition', 'not-ours'], 'not-ours', '3.4.1'],
    [['granted', 'petition'], 'granted', '3.1'],
    [['administrative-query'], 'administrative-query', '3.3.8'],
    [['withdrawn'], 'withdrawn', '3.6.3'],
  ])('%j: %s, row %s', (codes, code, row) => {
    expect(mainOutcomeOf(codes, profile)).toMatchObject({ code, row });
  });

  it('is none without items, or with an outcome the statute does not know', () => {
    expect(() => mainOutcomeOf([], profile)).toThrow(RangeError);
    expect(() => mainOutcomeOf(['go-away'], profile)).toThrow(RangeError);
    expect(() => mainOutcomeOf(['petition'], old)).toThrow(RangeError);
  });
});

describe('the remedies a letter tells', () => {
  const question: RemediesQuestion = { outcomes: ['granted'], profile, madeOn: '2026-08-05', reviewAuthority: '某市人民政府', calendar };
  const ask = (change: Partial<RemediesQuestion>) => remediesFor({ ...question, ...change });

  it.each<[string, Partial<RemediesQuestion>, string]>([
    ['a refusal: reconsideration first', { outcomes: ['process-information'] }, 'RA'],
    ['in part: reconsideration first', { outcomes: ['partly-granted'] }, 'RA'],
    ['one refusal among several', { outcomes: ['granted', 'not-held', 'state-secret'] }, 'RA'],
    ['what does not exist: free choice', { outcomes: ['not-held'] }, 'RB'],
    ['an administrative query: never reconsideration first (scenario 30)', { outcomes: ['administrative-query'] }, 'RB'],
    ['a refusal before 2024: free choice', { outcomes: ['process-information'], madeOn: '2023-12-31' }, 'RB'],
    ['a refusal under the old Regulation made today', { outcomes: ['third-party-rights'], profile: old }, 'RA'],
    ['a withdrawal: none', { outcomes: ['withdrawn'] }, 'RC'],
  ])('%s', (_name, change, variant) => {
    expect(ask(change).variant).toBe(variant);
  });

  it('name authority, terms and, where it was served online, the channel', () => {
    const refused = ask({ outcomes: ['state-secret'], court: '某区人民法院', reviewOnlineAt: 'https://example.org/review' });
    expect(refused.text.zh).toContain(
      '应当先自收到本告知书之日起60日内向某市人民政府申请行政复议(互联网申请渠道:https://example.org/review)',
    );
    expect(refused.text.zh).toContain('15日内向某区人民法院提起行政诉讼');
    expect(refused.remedies.map(({ kind }) => kind)).toEqual(['reconsideration', 'litigation-after-reconsideration']);
    expect(ask({}).text.zh).toContain('或者自收到本告知书之日起6个月内向有管辖权的人民法院提起行政诉讼');
    expect(ask({ madeOn: '2015-04-30', profile: old }).text.zh).toContain('3个月内');
  });

  it('of a refusal served 2026-08-05 leave no suit before reconsideration (scenario 37)', () => {
    const { remedies } = ask({ outcomes: ['process-information'], servedOn: '2026-08-05' });
    expect(remedies.map(({ kind, until }) => [kind, until])).toEqual([
      ['reconsideration', '2026-10-08'],
      ['litigation-after-reconsideration', undefined],
    ]);
  });

  it.each([
    ['administrative-query', 'remedy.36_7'],
    ['needs-processing', 'remedy.38'],
    ['petition', 'remedy.39'],
    ['publication', 'remedy.39'],
    ['duplicate', 'remedy.36_6'],
  ])('of %s are free choice or the complaint alone, as %s says (scenario 30)', (outcome, parameter) => {
    expect(ask({ outcomes: [outcome] }).variant).toBe('RB');
    const strict = profileWith(profile, { [parameter]: 'RC' });
    const { variant, text, remedies } = ask({ outcomes: [outcome], profile: strict });
    expect([variant, remedies.map(({ kind }) => kind)]).toEqual(['RC', ['complaint']]);
    expect(text.zh).toContain('投诉、举报');
    expect(text.zh).not.toContain('应当先');
    expect(ask({ outcomes: [outcome, 'granted'], profile: strict }).variant).toBe('RB');
  });

  it('name the law of the day the reply was made', () => {
    const laws = (madeOn: string) => ask({ madeOn, profile: old }).remedies.map(({ law }) => law);
    expect(laws('2015-04-30')).toEqual(['行政复议法(1999年)第九条', '行政诉讼法(1989年)第三十九条']);
    expect(laws('2026-08-05')).toEqual(['行政复议法第二十条', '行政诉讼法第四十六条']);
  });

  it.each([
    [
      'served online since 2024, a decision owes the channel for reconsideration (scenario 44)',
      '2026-08-05',
      'RA',
      '行政复议法第二十二条第二款',
    ],
    ['the same where the choice is free', '2026-08-05', 'RB', '行政复议法第二十二条第二款'],
    ['a notice on the way owes none', '2026-08-05', 'RC', undefined],
    ['before 2024 none was owed', '2023-12-31', 'RB', undefined],
  ] as const)('%s', (_what, madeOn, variant, law) => {
    expect(reviewLinkOwed({ madeOn, variant })).toBe(law);
  });

  it('end on days computed from service, moved on by holidays (scenario 37)', () => {
    expect(ask({ servedOn: '2026-08-05' }).remedies.map(({ kind, until }) => [kind, until])).toEqual([
      ['reconsideration', '2026-10-08'],
      ['litigation', '2027-02-09'],
    ]);
    expect(ask({}).remedies.every(({ until }) => until === undefined)).toBe(true);
  });
});
