import { CitizenBrowser, fillIn, ownWords, startCitizenWeb, type Page } from './testkit/citizen-browser';
import { cases, receipt } from './testkit/sample-case';

type Step = readonly [name: string, visit: (browser: CitizenBrowser) => Promise<Page>];

const see = (path: string): Step => [path, (browser) => browser.get(path)];
const send = (path: string, form: Readonly<Record<string, string>> = {}): Step => [`POST ${path}`, (browser) => browser.post(path, form)];

const reading = ['/', '/guide', '/fees-and-remedies', '/accessibility', '/track', '/nope', '/file/what', '/file?lost=yes'].map(see);
const emptyForms = ['/file/what', '/file/agency', '/file/items/1', '/file/who', '/file/you', '/file/way', '/file/check', '/track'];
const filledPages = ['/file', '/file/what', '/file/agency', '/file/agency?q=x', '/file/agency/maker', '/file/agency/maker?made=joint'];
const morePages = [
  '/file/items',
  '/file/items/1',
  '/file/items/2',
  '/file/who',
  '/file/you',
  '/file/proof',
  '/file/way',
  '/file/help',
  '/file/check',
];
const casePages = ['/case', '/case/days', '/case/reply', '/case/correction', '/case/withdraw', '/case?done=corrected'];

describe.each(['zh', 'en'] as const)('every page in %s', (language) => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  beforeAll(async () => (web = await startCitizenWeb()));
  afterAll(() => web.stop());

  const browser = (): CitizenBrowser => new CitizenBrowser(web.base, language);
  const judge = async (visitor: CitizenBrowser, steps: readonly Step[]): Promise<void> => {
    for (const [name, visit] of steps) {
      const page = await visit(visitor);
      expect({ name, ...flawsOf(page, language) }).toEqual({ name, foreign: [], unlabelled: [], loose: [], holes: [], broken: false });
    }
  };

  it('to read', () => judge(browser(), reading));

  it('of the form, before anything is filled in and after an empty answer', async () => {
    const visitor = browser();
    await judge(visitor, [see('/file/what'), ...emptyForms.map((path) => send(path))]);
    const organisation = send('/file/who', { statisticsKind: 'COMMERCIAL' });
    await judge(visitor, [organisation, send('/file/you'), see('/file/proof'), send('/file/items')]);
  });

  it('of the form, filled in, and the receipt', async () => {
    const visitor = browser();
    await fillIn(visitor);
    await judge(visitor, [...filledPages, ...morePages].map(see));
    await judge(visitor, [send('/file/check'), see('/file')]);
  });

  it.each(Object.keys(cases))('of a case that is %s', async (name) => {
    const visitor = browser();
    web.api.case = cases[name]!;
    await visitor.post('/track', { number: receipt.number, queryCode: receipt.queryCode ?? '' });
    await judge(visitor, casePages.map(see));
    await judge(visitor, [send('/case/correction', { sequence: '3' }), send('/case/correction', { sequence: '2', 'answer.p1': '…' })]);
    await judge(visitor, [
      send('/case/withdraw', { sequence: '2', reason: '…' }),
      send('/sign-out'),
      send('/case/withdraw', { reason: '…' }),
    ]);
  });
});

/** What is the same in both languages: names of formats, measures, and the places where typing examples stand. */
const anybody = /\b(JPG|PNG|PDF|MB|KB|SHA|AA|Cookie|name@example\.cn)\b/g;

function flawsOf(page: Page, language: 'zh' | 'en'): Record<string, unknown> {
  const { html } = page;
  const words = ownWords(page).replaceAll(anybody, '');
  const controls = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="hidden"'));
  const ids = controls.map((tag) => / id="([^"]+)"/.exec(tag)?.[1] ?? tag);
  const led = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id = '']) => id);
  const summary = /<div class="govuk-error-summary[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  const faulty = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  return {
    foreign: words.match(language === 'zh' ? /[A-Za-z]{3,}/g : /\p{Script=Han}+/gu) ?? [],
    unlabelled: ids.filter((id) => !html.includes(`for="${id}"`)),
    loose: [...led.filter((id) => !html.includes(` id="${id}"`)), ...faulty.filter((id) => !html.includes(` id="${id}-error"`))],
    holes: html.match(/undefined|\[object|NaN|<(label|h1|h2|p|a|button|legend|dt|li)[^>]*><\/\1>/g) ?? [],
    broken: page.status >= 500 || !html.includes(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"`),
  };
}
