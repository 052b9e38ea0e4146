import { aBrowser } from '@platform/testkit';
import type { Browser, Page } from 'playwright-core';
import { Citizen } from '../support/a-citizen';
import { Clerk } from '../support/a-clerk';
import { aHouse, type House } from '../support/a-house';
import { journey } from '../support/journey';

const changing = new Set(['date', 'x-request-id', 'request-id']);

journey('a clerk of another agency', () => {
  let house: House;
  let browser: Browser;
  let number: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([aHouse(), aBrowser()]);
    const citizen = await Citizen.arriving(browser, house);
    ({ number } = await citizen.file('住房', '危房鉴定报告'));
    await citizen.leave();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  it('who asks for the case by its address learns as much as about a case that does not exist', async () => {
    const owner = await Clerk.signedIn(browser, house, 'mcjs.registrar');
    const address = await owner.findCase(number);
    const id = new URL(address).pathname.split('/').at(-1)!;
    const stranger = await Clerk.signedIn(browser, house, 'mchj.registrar');
    const there = await answerTo(stranger.page, house, id);
    const nowhere = await answerTo(stranger.page, house, '01890000-0000-7000-8000-000000000000');
    expect(there.status).toBe(404);
    expect(there).toEqual(nowhere);
    await stranger.page.goto(address);
    await stranger.page.getByRole('heading', { name: '没有这一申请' }).waitFor();
    expect(await stranger.page.locator('main').innerText()).not.toContain('危房鉴定报告');
  });
});

/** What the server says, without what changes from answer to answer. */
async function answerTo(page: Page, house: House, id: string): Promise<{ status: number; headers: string[]; body: unknown }> {
  const answer = await page.request.get(`${house.desk}/staff/v1/requests/${id}`);
  const { requestId: _, ...body } = (await answer.json()) as { readonly requestId?: string };
  const headers = Object.entries(answer.headers())
    .filter(([name]) => !changing.has(name))
    .map(([name, value]) => `${name}: ${value}`);
  return { status: answer.status(), headers: headers.sort(), body };
}
