import { CitizenBrowser, startCitizenWeb } from '../../testkit/citizen-browser';
import { cases, receipt } from '../../testkit/sample-case';

const access = { number: receipt.number, queryCode: receipt.queryCode ?? '' };

describe('following a request', () => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  let browser: CitizenBrowser;
  beforeAll(async () => (web = await startCitizenWeb()));
  afterAll(() => web.stop());
  beforeEach(async () => {
    browser = new CitizenBrowser(web.base);
    web.api.case = cases['correcting']!;
    await browser.post('/track', access);
  });

  const sent = (path: string) => web.api.received.filter((call) => call.path === path).at(-1)?.body;

  it('opens with number and query code only, and says the same of a wrong number and a wrong code', async () => {
    const stranger = new CitizenBrowser(web.base);
    const wrong = [await stranger.post('/track', { ...access, number: 'x' }), await stranger.post('/track', { ...access, queryCode: 'x' })];
    for (const { status, html } of wrong) {
      expect(status).toBe(422);
      expect(html).toContain('编号或者查询码不对');
    }
    web.api.answers.set('POST /access', { status: 429, body: {} });
    expect((await stranger.post('/track', access)).status).toBe(429);
    expect((await stranger.get('/case/days')).address).toBe('/track?next=%2Fcase%2Fdays');
    expect((await stranger.post('/track?next=%2Fcase%2Fdays', access)).address).toBe('/case/days');
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example', '/case/../../x', '/case//elsewhere.example'])(
    'leads nowhere else after signing in: %s',
    async (next) => {
      const { address } = await new CitizenBrowser(web.base).post(`/track?next=${encodeURIComponent(next)}`, access);
      expect(address).toBe('/case');
    },
  );

  it('offers only what may be done now', async () => {
    expect((await browser.get('/case')).html).toMatch(/href="\/case\/correction"[\s\S]*href="\/case\/withdraw"/);
    web.api.case = cases['replied']!;
    const { html } = await browser.get('/case');
    expect(html).not.toMatch(/href="\/case\/(correction|withdraw)"/);
    expect(html).toContain('href="/case/reply"');
    expect((await browser.get('/case/withdraw')).status).toBe(409);
  });

  it('shows a late reply as late, with what can be done', async () => {
    web.api.case = cases['late']!;
    expect((await browser.get('/case')).html).toMatch(/已经超过答复期限[\s\S]*href="\/fees-and-remedies#late"/);
  });

  it('explains each day, why it counts or not, and by which notice', async () => {
    const { html } = await browser.get('/case/days');
    for (const words of ['计入，第 6 天', '中秋节放假', '国办发明电〔2025〕7号', '起算之日', '2026年9月30日'])
      expect(html).toContain(words);
  });

  it('offers the days as a paper, which goes through without being kept, and not before there is one', async () => {
    expect((await browser.get('/case/days')).html).toContain('href="/case/days.pdf"');
    const paper = await browser.get('/case/days.pdf');
    expect(paper.status).toBe(200);
    expect(sent('GET /requests/current/sheet.pdf')).toBe('');
    web.api.case = cases['submitted']!;
    expect((await browser.get('/case/days')).html).not.toContain('days.pdf');
    expect((await new CitizenBrowser(web.base).get('/case/days.pdf')).address).toBe('/track?next=%2Fcase%2Fdays.pdf');
  });

  it('counts, while receipt is open, from the day it would be confirmed', async () => {
    web.api.case = cases['submitted']!;
    const { html } = await browser.get('/case/days');
    for (const words of ['答复期限还没有开始计算', '如果机关在2026年9月21日', '计入，第 6 天']) expect(html).toContain(words);
  });

  it('names outcome, withheld part, reasons and remedies of each item', async () => {
    web.api.case = cases['replied']!;
    const { html } = await browser.get('/case/reply');
    for (const words of ['部分公开', '银行账号', '个人隐私', '第三方不同意公开', '行政复议', '2026年12月20日'])
      expect(html).toContain(words);
    expect((await browser.get('/case/documents/d1')).status).toBe(200);
  });

  it('sends the correction point by point', async () => {
    const page = await browser.post('/case/correction', { sequence: '3', 'answer.p1': '2024 年', 'answer.p2': '' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('>2024 年</textarea>');
    expect(page.html).toContain('id="answer-2-error"');
    const done = await browser.post('/case/correction', { sequence: '3', 'answer.p1': '2024 年\r\n三组', 'answer.p2': '已补' });
    expect(done.address).toBe('/case?done=corrected');
    const answers = [
      { key: 'p1', answer: '2024 年\n三组' },
      { key: 'p2', answer: '已补' },
    ];
    expect(sent('POST /requests/current/correction')).toEqual({ expectedSequence: 3, answers });
  });

  it('puts what citizen-api finds wrong beside its point', async () => {
    const faults = [
      { field: 'answers.1.answer', says: '太长' },
      { field: 'p1', says: '不清楚' },
    ];
    web.api.answers.set('POST /requests/current/correction', { status: 422, body: { type: '/problems/invalid-input', faults } });
    const { html } = await browser.post('/case/correction', { sequence: '3', 'answer.p1': '一', 'answer.p2': '二' });
    expect(html).toMatch(/id="answer-1-error"[\s\S]*不清楚[\s\S]*id="answer-2-error"[\s\S]*太长/);
  });

  it('keeps the typed text when the case moved on, and tells what happened', async () => {
    const before = web.api.received.length;
    const page = await browser.post('/case/correction', { sequence: '2', 'answer.p1': '打好的字', 'answer.p2': '' });
    expect(page.status).toBe(409);
    for (const words of ['>打好的字</textarea>', 'name="sequence" value="3"', '登记']) expect(page.html).toContain(words);
    web.api.case = cases['replied']!;
    expect((await browser.post('/case/correction', { sequence: '3', 'answer.p1': '打好的字' })).html).toContain('打好的字');
    web.api.case = cases['correcting']!;
    web.api.answers.set('POST /requests/current/correction', { status: 409, body: { type: '/problems/case-moved-on' } });
    const raced = await browser.post('/case/correction', { sequence: '3', 'answer.p1': '打好的字', 'answer.p2': '二' });
    expect(raced.html).toContain('>打好的字</textarea>');
    expect(web.api.received.slice(before).filter(({ path }) => path.startsWith('POST'))).toHaveLength(1);
  });

  it('keeps the typed text when the session has ended', async () => {
    web.api.endSessions();
    const asked = await browser.post('/case/correction', { sequence: '3', 'answer.p1': '打好的字\n二', 'answer.p2': '' });
    expect(asked.status).toBe(401);
    expect(asked.html).toContain('type="hidden" name="answer.p1" value="打好的字\n二"');
    const form = { sequence: '3', 'answer.p1': '打好的字', 'answer.p2': '' };
    const wrong = await browser.post('/case/correction', { ...form, ...access, queryCode: 'x' });
    expect(wrong.html).toContain('value="打好的字"');
    const back = await browser.post('/case/correction', { ...form, ...access });
    expect(back.status).toBe(200);
    expect(back.html).toContain('>打好的字</textarea>');
  });

  it('asks again before it withdraws, and says what it did', async () => {
    expect((await browser.get('/case/withdraw')).html).toContain('确定要撤回');
    expect((await browser.post('/case/withdraw', { sequence: '3', reason: '字'.repeat(501) })).status).toBe(422);
    expect((await browser.post('/case/withdraw', { sequence: '3', reason: ' ' })).address).toBe('/case?done=withdrawn');
    expect(sent('POST /requests/current/withdraw')).toEqual({ expectedSequence: 3 });
    web.api.answers.set('POST /requests/current/withdraw', { status: 409, body: { type: '/problems/act-refused' } });
    expect((await browser.post('/case/withdraw', { sequence: '3', reason: '不需要了' })).html).toContain('>不需要了</textarea>');
  });

  it('signs out at the API too, and nothing is left to see', async () => {
    expect((await browser.post('/sign-out', {})).address).toBe('/track?out=yes');
    expect(web.api.received.at(-1)?.path).toBe('DELETE /access');
    expect((await browser.get('/case')).address).toBe('/track?next=%2Fcase');
  });
});
