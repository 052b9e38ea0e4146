import { languageOf } from './language-of';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9', 'en'],
    ['en;q=0.3, zh-Hans;q=0.8', 'zh'],
    ['fr, de;q=0.9', 'zh'],
    ['fr, en;q=0.1', 'en'],
    ['*', 'zh'],
    ['EN', 'en'],
    ['zh;q=0, en;q=0.5', 'en'],
    ['en;q=nonsense', 'zh'],
    [`${','.repeat(5_000)}en`, 'zh'],
  ])('for %j is %s', (accepted, language) => {
    expect(languageOf(accepted)).toBe(language);
  });
});
