import * as fc from 'fast-check';
import {
  diffProfiles,
  diffRuleSets,
  profileNamed,
  profileWith,
  ruleSetNamed,
  ruleSets,
  type Difference,
  type StatuteProfile,
} from './index';

const old = profileNamed('cn-ogi-2008');
const profile = profileNamed('cn-ogi-2019');
const at = (differences: readonly Difference[], path: string) => differences.find((difference) => difference.path === path);

const anyProfile: fc.Arbitrary<StatuteProfile> = fc.oneof(
  fc.constantFrom(old, profile),
  fc
    .record({
      'correction.usual': fc.integer({ min: 15, max: 30 }),
      'remedy.38': fc.constantFrom('RB' as const, 'RC' as const),
      'due-soon': fc.constantFrom([5, 3, 1], [2]),
    })
    .map((values) => profileWith(profile, values)),
);

const mirrored = (differences: readonly Difference[]) =>
  differences.map(({ path, change, from, to }) => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    return { path, change: turned[change], from: to, to: from };
  });
const plain = (differences: readonly Difference[]) => differences.map(({ path, change, from, to }) => ({ path, change, from, to }));

describe('what differs between two versions of the Regulation', () => {
  it.each<[string, unknown, unknown, string]>([
    ['terms.reply', 15, 20, '答复期限:15 个工作日 → 20 个工作日'],
    ['terms.extension', 15, 20, '延长期限(累计):15 个工作日 → 20 个工作日'],
    ['terms.askForCorrection', null, 7, '新增 告知补正期限:7 个工作日'],
    ['correctionRestarts', false, true, '补正后期限重新起算:否 → 是'],
    ['receipt.e-mail', 'submission', 'confirmation', '收到之日(电子邮件):提交或者到达之日 → 双方确认之日'],
    ['excludes.other-organ', null, true, '新增 不计入期限(征求其他机关意见):是'],
    ['feeFrom', null, '2021-01-01', '新增 可以收取信息处理费之日起:2021-01-01'],
    [
      'articles.reply',
      '2007年条例第二十四条第二款',
      '条例第三十三条第二款',
      '依据(答复):2007年条例第二十四条第二款 → 条例第三十三条第二款',
    ],
    ['parameters.correction.usual', null, 15, '新增 参数(补正期限(通常)):15 个工作日'],
    ['outcomes.petition', null, '信访、举报、投诉类申请,不予处理', '新增 答复类型:信访、举报、投诉类申请,不予处理'],
    ['outcomes.state-secret.remedies', 'RB', 'RA', '国家秘密,不予公开·救济告知:复议或者诉讼 → 复议前置'],
  ])('%s: from %j to %j', (path, from, to, says) => {
    expect(at(diffProfiles(old, profile), path)).toMatchObject({ from, to, says: { zh: says } });
  });

  it('names the article, and of what is new as a whole no parts', () => {
    const differences = diffProfiles(old, profile);
    expect(at(differences, 'terms.reply')?.article).toBe('条例第三十三条第二款');
    expect(at(differences, 'outcomes.excessive')?.change).toBe('added');
    expect(differences.filter(({ path }) => path.startsWith('outcomes.excessive.'))).toEqual([]);
    expect(at(diffProfiles(profile, old), 'outcomes.excessive')).toMatchObject({ change: 'removed', article: '条例第三十五条' });
  });

  it('of a version with other parameters is those, and what rests on them', () => {
    const differences = diffProfiles(profile, profileWith(profile, { 'correction.usual': 20, 'remedy.39': 'RC' }));
    expect(differences.map(({ path }) => path)).toEqual([
      'outcomes.petition.remedies',
      'outcomes.publication.remedies',
      'parameters.correction.usual',
      'parameters.remedy.39',
    ]);
    expect(at(differences, 'parameters.correction.usual')).toMatchObject({
      article: 'R-30e',
      says: { en: 'Parameter (Time to correct, usual): 15 working days → 20 working days' },
    });
  });

  it('is nothing for one and the same, and the same turned round for the other way', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        expect(diffProfiles(a, a)).toEqual([]);
        expect(plain(diffProfiles(b, a))).toEqual(mirrored(diffProfiles(a, b)));
      }),
    );
  });
});

describe('what differs between two rule sets of one kind', () => {
  const between = (a: string, b: string) => diffRuleSets(ruleSetNamed(a), ruleSetNamed(b));

  it.each<[string, string, string, string]>([
    ['REV-old', 'REV-2023', 'terms.review-reply', '提出书面答复并提交证据:10日 → 10个工作日'],
    ['REV-old', 'REV-2023', 'reviewFirst', '新增 复议前置:不予公开、部分公开'],
    ['LIT-1990', 'LIT-2015', 'terms.suit', '直接提起行政诉讼:3个月 → 6个月'],
    ['SPC11', 'SPC25', 'redoWithin', '新增 重新答复期限(工作日):20'],
    ['FEE-0', 'FEE-109', 'charges', '收费:不收费 → 按标准收信息处理费'],
    ['AR-60', 'AR-30', 'source', '依据:国办公开办函〔2019〕60号 → 国办公开办函〔2021〕30号'],
    ['OGI-2008', 'OGI-2019', 'terms.reply', '答复期限:15 个工作日 → 20 个工作日'],
    ['OGI-2008', 'OGI-2019', 'annualReturn.department', '部门年报:03-31 → 01-31'],
  ])('%s and %s: %s', (a, b, path, says) => {
    expect(at(between(a, b), path)?.says.zh).toBe(says);
  });

  it('is nothing for one and the same, and the same turned round for the other way', () => {
    for (const a of ruleSets)
      for (const b of ruleSets.filter(({ kind }) => kind === a.kind)) {
        expect(diffRuleSets(a, a)).toEqual([]);
        expect(plain(diffRuleSets(b, a))).toEqual(mirrored(diffRuleSets(a, b)));
      }
  });

  it('is said in both languages', () => {
    const all = [
      ...between('OGI-2008', 'OGI-2019'),
      ...between('REV-old', 'REV-2023'),
      ...between('LIT-1990', 'LIT-2015'),
      ...between('FEE-0', 'FEE-109'),
    ];
    for (const { path, says } of all) {
      expect(says.zh).not.toMatch(/undefined|null/);
      if (!path.startsWith('articles.') && !path.endsWith('.article') && path !== 'source')
        expect([path, says.en]).toEqual([path, expect.not.stringMatching(/\p{Script=Han}|undefined|null/u)]);
    }
  });

  it('cannot be said of two that rule different things', () => {
    expect(() => between('REV-2023', 'LIT-2015')).toThrow(RangeError);
  });
});
