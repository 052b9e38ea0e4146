import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routesWithoutRight } from '@office/identity';
import { aDesk, type ADesk } from '../../../test/support/a-desk';
import { password, send } from '../../../test/support/an-api';

describe('the door of the desk', () => {
  let desk: ADesk;
  let web: string;
  const session = (): string => `${desk.url}/staff/v1/session`;

  beforeAll(async () => {
    web = mkdtempSync(join(tmpdir(), 'gongkai-desk-'));
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>desk</title>');
    writeFileSync(join(web, 'assets', 'desk-1.js'), 'void 0;');
    desk = await aDesk('2026-03-02', web);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(web, { recursive: true, force: true });
  });

  it('has no route that does not say whom it lets in', () => {
    expect(routesWithoutRight(desk.app)).toEqual([]);
  });

  it('says who signed in, with rights and names, and keeps the token from scripts', async () => {
    const { status, headers, json } = await send(session(), 'POST', { body: { account: 'unit-clerk', password } });
    expect(status).toBe(201);
    expect(headers.getSetCookie()[0]).toMatch(/^gongkai_staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(json).toMatchObject({
      staff: {
        account: 'unit-clerk',
        roles: [{ code: 'unit-clerk' }],
        agency: { kind: 'department' },
        unit: { name: { en: 'First unit' } },
      },
      expiresAt: '2026-03-02T03:30:00Z',
    });
    expect(json['rights']).toContain('reply:propose-outcome');
    expect(json['rights']).not.toContain('reply:sign-reply');
    expect(JSON.stringify(json)).not.toContain('argon2');
  });

  it.each([
    ['nothing', undefined, 422, 'sign-in-incomplete'],
    ['an empty object', {}, 422, 'sign-in-incomplete'],
    ['no password', { account: 'registrar' }, 422, 'sign-in-incomplete'],
    ['an object as account', { account: { $ne: '' }, password }, 422, 'sign-in-incomplete'],
    ['a list as password', { account: 'registrar', password: [password] }, 422, 'sign-in-incomplete'],
    ['a NUL in the account', { account: 'registrar\u0000', password }, 422, 'sign-in-incomplete'],
    ['an endless password', { account: 'registrar', password: 'x'.repeat(100_000) }, 422, 'sign-in-incomplete'],
    ['a wrong password', { account: 'auditor', password: 'wrong' }, 401, 'sign-in-failed'],
    ['an unknown account', { account: '不存在', password }, 401, 'sign-in-failed'],
  ])('refuses %s', async (_name, body, status, slug) => {
    const answer = await send(session(), 'POST', { body });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ type: `/problems/${slug}`, status, title: expect.any(String) as string });
  });

  it('takes no password from the address', async () => {
    const answer = await send(`${session()}?account=registrar&password=${encodeURIComponent(password)}`, 'POST', { body: {} });
    expect(answer.status).toBe(422);
  });

  it('slows down guessing, and says when to come back', async () => {
    for (let tries = 0; tries < 5; tries += 1) await send(session(), 'POST', { body: { account: 'signatory', password: 'wrong' } });
    const answer = await send(session(), 'POST', { body: { account: 'signatory', password } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '900']);
  });

  it('asks everybody else to sign in, also after the session ended', async () => {
    const nobody = await send(`${desk.url}/staff/v1/queue`, 'GET');
    expect([nobody.status, nobody.json['type']]).toEqual([401, '/problems/not-signed-in']);
    const clerk = await desk.as('registrar');
    expect((await clerk.get('/queue')).status).toBe(200);
    desk.clock.moveToDay('2026-03-03');
    const later = await clerk.get('/queue');
    expect([later.status, later.json['type']]).toEqual([401, '/problems/not-signed-in']);
    desk.clock.moveToDay('2026-03-02');
  });

  it('ends a session on the server when it is left', async () => {
    const { cookie, csrfToken, get } = await desk.as('registrar');
    expect((await send(session(), 'DELETE', { headers: { cookie, 'x-csrf-token': csrfToken } })).status).toBe(204);
    expect((await get('/session')).status).toBe(401);
  });

  it.each([
    ['no token', { 'x-csrf-token': '' }],
    ['a wrong token', { 'x-csrf-token': 'x'.repeat(32) }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['an older browser elsewhere', { origin: 'https://evil.example' }],
  ])('takes no change from %s', async (_name, headers) => {
    const clerk = await desk.as('registrar');
    const answer = await clerk.post('/notices/read', { body: { ids: [] }, headers });
    expect([answer.status, answer.json['type']]).toEqual([403, '/problems/request-from-another-page']);
  });

  it('refuses a right the post does not include, and stays signed in', async () => {
    const auditor = await desk.as('auditor');
    const refused = await auditor.post('/requests', { body: {} });
    expect([refused.status, refused.json['type']]).toEqual([403, '/problems/not-your-right']);
    const administrator = await desk.as('administrator');
    expect((await administrator.get('/queue')).status).toBe(403);
    expect((await administrator.get('/session')).status).toBe(200);
  });

  it('speaks the language asked for', async () => {
    const answer = await send(`${desk.url}/staff/v1/queue`, 'GET', { headers: { 'accept-language': 'en' } });
    expect(answer.json['title']).toBe('You are not signed in');
    expect(answer.headers.get('content-language')).toBe('en');
    const explained = await send(`${desk.url}/problems/not-signed-in`, 'GET', { headers: { 'accept-language': 'zh-CN' } });
    expect(explained.json).toMatchObject({ title: '请先登录' });
  });

  it('serves the desk under every address that is no API, with a policy that allows no foreign script', async () => {
    for (const path of ['/', '/cases/42', '/queue?tab=mine']) {
      const page = await send(`${desk.url}${path}`, 'GET');
      expect([page.status, page.text]).toEqual([200, expect.stringContaining('<title>desk')]);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
    const script = await send(`${desk.url}/assets/desk-1.js`, 'GET');
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')]);
    for (const path of ['/staff/v1/nowhere', '/assets/gone.js', '/assets/..%2f..%2fetc/passwd', '/problems/unknown'])
      expect((await send(`${desk.url}${path}`, 'GET')).status).toBe(404);
    expect((await send(`${desk.url}/health/ready`, 'GET')).status).toBe(200);
    expect((await send(`${desk.url}/metrics`, 'GET')).text).toContain('staff-api');
  });
});
