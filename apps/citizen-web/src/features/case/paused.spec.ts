import { CitizenBrowser, startCitizenWeb } from '../../testkit/citizen-browser';
import { cases, receipt } from '../../testkit/sample-case';

describe('while the time does not run', () => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  let browser: CitizenBrowser;
  beforeAll(async () => (web = await startCitizenWeb()));
  afterAll(() => web.stop());
  beforeEach(async () => {
    browser = new CitizenBrowser(web.base);
    await browser.post('/track', { number: receipt.number, queryCode: receipt.queryCode ?? '' });
  });

  const page = async (name: string): Promise<string> => {
    web.api.case = cases[name]!;
    return (await browser.get('/case')).html;
  };

  it('says that others are asked, since when and until when at most, not who', async () => {
    const html = await page('consulting');
    for (const told of ['正在征求意见', '第三方', '2026年9月24日', '不计算在答复期限内', '2026年10月22日', '/case/documents/d7'])
      expect(html).toContain(told);
  });

  it('says how much is to be paid, until when, how, and what follows if not', async () => {
    const html = await page('paying');
    for (const told of ['最迟缴费日', '2026年10月27日', '100.00 元', '当月第 11 件', 'SQZR-2026-00012-F', '视为放弃', '/case/documents/d8'])
      expect(html).toContain(told);
    expect(html).not.toContain('答复期限还没有开始计算');
  });

  it('says nothing of either where neither is', async () => {
    const html = await page('running');
    for (const silent of ['正在征求意见', '信息处理费</h2>']) expect(html).not.toContain(silent);
  });
});
