import { CitizenBrowser, fillIn, proof, startCitizenWeb } from '../../testkit/citizen-browser';
import { receipt } from '../../testkit/sample-case';

describe('filing a request', () => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  let browser: CitizenBrowser;
  beforeAll(async () => (web = await startCitizenWeb()));
  beforeEach(() => (browser = new CitizenBrowser(web.base)));
  afterAll(() => web.stop());

  const draft = () => [...web.api.drafts.values()].at(-1)!;
  const filings = () => web.api.received.filter(({ path }) => path === 'POST /requests').length;

  it('leads from one question to the next, and says where one is', async () => {
    const agency = await browser.post('/file/what', { topic: '预算' });
    expect(agency.address).toBe('/file/agency');
    expect(agency.html).toContain('第 2 步，共 7 步');
    expect(agency.html).toContain('class="govuk-back-link">返回');
    expect((await browser.get('/file/items/1')).html).toContain('>预算</textarea>');
  });

  it('keeps what was typed even where it is not accepted', async () => {
    await browser.post('/file/what', { topic: '长'.repeat(2001) });
    expect(draft().answers['topic']).toBe('长'.repeat(2001));
    const page = await browser.get('/file/what');
    expect(page.html).toContain('长'.repeat(2001));
  });

  it.each([
    ['emoji and right-to-left writing', '环境 🙂 مرحبا', 200],
    ['a control character', 'a\u0007b', 422],
    ['an override of the direction', 'a\u202Eb', 422],
    ['nothing but spaces', '   ', 422],
  ])('takes or refuses beside the field: %s', async (_name, topic, status) => {
    const page = await browser.post('/file/what', { topic });
    expect(page.status).toBe(status);
    expect(page.html.includes('id="topic-error"')).toBe(status === 422);
  });

  it('never asks for a purpose (Art. 27)', async () => {
    await fillIn(browser);
    expect((await browser.post('/file/check', {})).address).toBe('/file/receipt');
    expect(JSON.stringify(draft().answers)).not.toContain('purpose');
  });

  it('lets who cannot telephone give an e-mail address alone', async () => {
    await browser.post('/file/what', { topic: 'x' });
    await browser.post('/file/who', { statisticsKind: 'NATURAL' });
    const page = await browser.post('/file/you', { name: '李明', idType: 'passport', idNo: 'E1', phone: '', email: 'li@example.cn' });
    expect(page.address).toBe('/file/proof');
  });

  it('adds, changes and removes items', async () => {
    await fillIn(browser);
    await browser.post('/file/items/2', { title: '第二份', docNo: '', description: '', period: '' });
    expect(draft().answers['items']).toHaveLength(2);
    const page = await browser.post('/file/items/1/remove', {});
    expect(page.address).toBe('/file/items');
    expect(page.html).toContain('第二份');
    expect(draft().answers['items']).toHaveLength(1);
  });

  it('tells at the end what is missing, each line leading to its field', async () => {
    await browser.post('/file/what', { topic: 'x' });
    const page = await browser.post('/file/check', {});
    expect(page.status).toBe(422);
    for (const field of ['agency?from=check#agencyId', 'items/1?from=check#title', 'you?from=check#name', 'proof?from=check#proof'])
      expect(page.html).toContain(`href="/file/${field}"`);
    expect((await browser.post('/file/help?from=check', { assistanceMore: '' })).address).toBe('/file/check');
  });

  it('leads to the fields that citizen-api names', async () => {
    await fillIn(browser);
    const faults = [{ field: 'applicant.idNo', says: '证件号码不对' }, { field: 'items.0.title', says: '写清楚' }, { says: '别的' }];
    web.api.answers.set('POST /requests', { status: 422, body: { type: '/problems/application-incomplete', faults } });
    const page = await browser.post('/file/check', {});
    expect(page.html).toContain('<a href="/file/you?from=check#idNo">证件号码不对</a>');
    expect(page.html).toContain('<a href="/file/items/1?from=check#title">写清楚</a>');
    expect(page.html).toContain('<li>别的</li>');
  });

  it('gives the same receipt when it is sent twice, and again when the page is reloaded', async () => {
    await fillIn(browser);
    const before = filings();
    const pages = [await browser.post('/file/check', {}), await browser.post('/file/check', {}), await browser.get('/file/receipt')];
    for (const { status, html } of pages) {
      expect(status).toBe(200);
      for (const fact of [receipt.number, receipt.queryCode, receipt.contentSha256, '10:03:04']) expect(html).toContain(fact);
    }
    expect(filings() - before).toBe(1);
    expect((await browser.post('/file/what', { topic: 'y' })).address).toBe('/file/receipt');
    expect((await browser.post('/file/receipt', { to: 'days' })).address).toBe('/case/days');
  });

  it('begins anew with what was just typed when the draft has expired', async () => {
    await browser.post('/file/what', { topic: 'x' });
    web.api.drafts.clear();
    const page = await browser.post('/file/help', { assistanceMore: '请打电话' });
    expect(page.status).toBe(410);
    expect(draft().answers['assistanceMore']).toBe('请打电话');
    web.api.drafts.clear();
    expect((await browser.get('/file/way')).address).toBe('/file?lost=yes');
  });

  it.each([
    ['no file', proof('', ''), undefined],
    ['an empty file', proof(''), undefined],
    ['a file beyond 10 MB', proof('x'.repeat(10 * 1024 * 1024 + 1)), undefined],
    ['a program called .pdf', proof('MZ'), { status: 415, body: { title: '文件不是图片或者 PDF' } }],
  ])('refuses beside the field: %s', async (_name, form, answer) => {
    await browser.post('/file/what', { topic: 'x' });
    if (answer) web.api.answers.set('POST /drafts/current/uploads', answer);
    const page = await browser.post('/file/proof', form);
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="proof-error"');
    expect(draft().uploads).toEqual([]);
  });

  it('goes on only when a file is there, and lets one go on without it for now', async () => {
    await browser.post('/file/what', { topic: 'x' });
    expect((await browser.post('/file/proof?go=onward', proof('', ''))).status).toBe(422);
    expect((await browser.get('/file/proof')).html).toContain('href="/file/way"');
    expect((await browser.post('/file/proof?go=onward', proof())).address).toBe('/file/way');
    expect((await browser.post('/file/proof?go=onward', proof('', ''))).address).toBe('/file/way');
    expect((await browser.post('/file/proof/u1/remove', {})).address).toBe('/file/proof');
    expect((await browser.post('/file/proof/u1/remove', {})).address).toBe('/file/proof');
  });

  it('is kept from forms of other sites', async () => {
    expect((await browser.post('/file/what', { topic: 'x' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await browser.post('/file/what', { topic: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it.each(['/file/items/0', '/file/items/51', '/file/items/x', '/file/nothing', '/%E0%A4%A', '/file/proof/x'])(
    'says of a page that does not exist that it does not: %s',
    async (path) => {
      await browser.post('/file/what', { topic: 'x' });
      expect((await browser.get(path)).status).toBe(404);
    },
  );

  it('says plainly that a form was too large, or that the API cannot be reached', async () => {
    expect((await browser.post('/file/what', { topic: 'x'.repeat(1_100_000) })).status).toBe(413);
    await browser.post('/file/what', { topic: 'x' });
    web.api.answers.set('GET /agencies', { status: 500, body: { requestId: 'r-1' } });
    const page = await browser.get('/file/agency');
    expect(page.status).toBe(502);
    expect(page.html).toContain('r-1');
  });
});
