import { CitizenBrowser, startCitizenWeb } from '../testkit/citizen-browser';
import { readSettings } from './settings';

describe('the outer wall', () => {
  let web: Awaited<ReturnType<typeof startCitizenWeb>>;
  beforeAll(async () => (web = await startCitizenWeb()));
  afterAll(() => web.stop());

  it('allows no script, no frame and no form to elsewhere', async () => {
    const { headers, html } = await new CitizenBrowser(web.base).get('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<script|style="| on[a-z]+="/);
  });

  it('keeps its cookies from scripts and from other sites', async () => {
    const { headers } = await fetch(`${web.base}/?lang=en&type=large`);
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it.each(['%0d%0aX', '%E4%BD%A0', '%%%', '"', 'a b'])('takes a cookie that is no token for none: %s', async (value) => {
    const headers = { cookie: `gongkai_draft=${value}; gongkai_case=${value}` };
    const statuses = ['/file/what', '/case', '/file'].map(
      async (path) => (await fetch(web.base + path, { headers, redirect: 'manual' })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 303, 303]);
  });

  it('remembers language and type, and stays on the page', async () => {
    const browser = new CitizenBrowser(web.base);
    expect((await browser.get('/guide?lang=en&type=large')).html).toContain('lang="en" class="govuk-template large-type"');
    const { html } = await browser.get('/file/agency/maker?made=joint');
    expect(html).toContain('lang="en" class="govuk-template large-type"');
    expect(html).toContain('href="/file/agency/maker?made=joint&amp;lang=zh"');
  });

  it('sends its own style, without the font and the crest of others, and says that it lives', async () => {
    const style = await (await fetch(`${web.base}/assets/citizen.css`)).text();
    expect(/@font-face|GDS Transport|govuk-crest/.exec(style)).toBeNull();
    expect(style).toContain('.timeline');
    for (const path of ['/health', '/health/live', '/health/ready']) expect((await fetch(web.base + path)).status).toBe(200);
  });

  it('is told by its settings where the API is, and names every fault', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, apiUrl: 'http://127.0.0.1:3002', secureCookies: false });
    expect(readSettings({ CITIZEN_WEB_ORIGIN: 'https://ask.example/' })).toMatchObject({
      origin: 'https://ask.example',
      secureCookies: true,
    });
    expect(() => readSettings({ PORT: 'x', CITIZEN_API_URL: 'ftp://x' })).toThrow(/PORT[\s\S]*CITIZEN_API_URL/);
  });
});
