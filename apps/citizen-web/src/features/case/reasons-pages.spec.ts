import { CitizenBrowser, startCitizenWeb } from '../../testkit/citizen-browser';
import { receipt } from '../../testkit/sample-case';
import { movedCases } from '../../testkit/sample-extension';

const access = { number: receipt.number, queryCode: receipt.queryCode ?? '' };

describe('a last day that moved, and reasons asked for', () => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  let browser: CitizenBrowser;
  beforeAll(async () => (web = await startCitizenWeb()));
  afterAll(() => web.stop());
  beforeEach(async () => {
    browser = new CitizenBrowser(web.base);
    web.api.case = movedCases.asked;
    await browser.post('/track', access);
  });

  const sent = () => web.api.received.filter(({ path }) => path === 'POST /requests/current/reasons');

  it('tells an extension with its days, reason, article and letter', async () => {
    web.api.case = movedCases.extended;
    const { html } = await browser.get('/case');
    for (const words of ['延长 10 个工作日', '从2026年10月26日（星期一）延长到2026年11月9日（星期一）', '档案较多', '第三十三条第二款'])
      expect(html).toContain(words);
    expect(html).toContain('href="/case/documents/letter-1"');
    expect(html).not.toContain('按照现在的情况');
  });

  it('tells every extension that holds, their sum and each letter', async () => {
    web.api.case = movedCases.inParts;
    const { html } = await browser.get('/case');
    for (const words of ['累计延长 10 个工作日', '档案较多', '仍在核对']) expect(html).toContain(words);
    for (const letter of ['letter-1', 'letter-4']) expect(html).toContain(`href="/case/documents/${letter}"`);
  });

  it('says the day as it stands where the letter’s day moved on since', async () => {
    const { dates } = movedCases.extended;
    web.api.case = { ...movedCases.extended, dates: { ...dates, legalDue: '2026-11-16' } };
    expect((await browser.get('/case')).html).toContain('最迟答复日为2026年11月16日（星期一）');
  });

  it('tells a delay under Art. 35', async () => {
    web.api.case = movedCases.delayed;
    const { html } = await browser.get('/case');
    for (const words of ['延迟到2026年12月31日（星期四）前答复', '第三十五条', '您已于2026年10月14日（星期三）说明理由'])
      expect(html).toContain(words);
    expect(html).not.toContain('href="/case/reasons"');
  });

  it('leads to the reasons while they are asked for, and says what is not asked', async () => {
    expect((await browser.get('/case')).html).toContain('href="/case/reasons"');
    const page = await browser.get('/case/reasons');
    for (const words of ['您本月已提出 14 件申请', '2026年10月15日', '不予处理']) expect(page.html).toContain(words);
    web.api.case = movedCases.extended;
    expect((await browser.get('/case/reasons')).status).toBe(409);
  });

  it('sends the reasons, and nothing that is empty or too long', async () => {
    for (const text of ['', ' \n', '字'.repeat(5001)]) {
      const page = await browser.post('/case/reasons', { sequence: '3', text });
      expect(page.status).toBe(422);
      expect(page.html).toContain('id="text-error"');
    }
    expect(sent()).toEqual([]);
    const done = await browser.post('/case/reasons', { sequence: '3', text: ' 用于诉讼\r\n共三件 ' });
    expect(done.address).toBe('/case?done=reasons-given');
    expect(sent().at(-1)?.body).toEqual({ expectedSequence: 3, text: '用于诉讼\n共三件' });
  });

  it('keeps the typed text when the case moved on, the session ended or the API refuses', async () => {
    const moved = await browser.post('/case/reasons', { sequence: '2', text: '打好的字' });
    expect([moved.status, moved.html]).toEqual([409, expect.stringContaining('>打好的字</textarea>')]);
    web.api.answers.set('POST /requests/current/reasons', {
      status: 422,
      body: { type: '/problems/reasons-incomplete', detail: '请写明' },
    });
    expect((await browser.post('/case/reasons', { sequence: '3', text: '打好的字' })).html).toContain('>打好的字</textarea>');
    web.api.endSessions();
    const ended = await browser.post('/case/reasons', { sequence: '3', text: '打好的字' });
    expect([ended.status, ended.html]).toEqual([401, expect.stringContaining('name="text" value="打好的字"')]);
    expect((await browser.post('/case/reasons', { sequence: '3', text: '打好的字', ...access })).html).toContain('>打好的字</textarea>');
  });
});
