import { profileNamed } from '@law/statute';
import { countingRules, lastDaysExplained } from './index';

const said = (profile: string, language: 'zh' | 'en'): string =>
  countingRules(profileNamed(profile))
    .map((rule) => rule[language])
    .join('\n');

describe('the rules a sheet was counted by', () => {
  it.each([
    ['cn-ogi-2019', '20 个工作日', '条例第三十三条第二款'],
    ['cn-ogi-2019', '7 个工作日内一次性告知', '条例第三十条'],
    ['cn-ogi-2019', '征求第三方和其他机关意见', '条例第三十三条第三款'],
    ['cn-ogi-2019', '信息处理费', '国办函〔2020〕109号第六条'],
    ['cn-ogi-2008', '15 个工作日', '2007年条例第二十四条第二款'],
    ['cn-ogi-2008', '期限不重新起算', '2007年条例第二十一条第四项'],
  ])('of %s say "%s" with its article, which stays in Chinese', (profile, words, article) => {
    expect(said(profile, 'zh')).toContain(words);
    expect(said(profile, 'zh')).toContain(article);
    expect(said(profile, 'en')).toContain(article);
  });

  it('do not speak of what a version does not know', () => {
    expect(said('cn-ogi-2008', 'zh')).not.toMatch(/信息处理费|延迟答复|其他机关/);
  });
});

describe('the two last days', () => {
  it.each([
    ['2026-03-19', '2026-03-19', '同一天'],
    ['2026-03-19', '2026-03-18', '以最早可能的收到之日起算'],
    [undefined, '2026-03-18', '尚待确认'],
    [undefined, undefined, '没有届满之日'],
  ])('%s and %s are explained', (legal, safe, words) => {
    expect(lastDaysExplained(legal, safe).zh).toContain(words);
  });
});
