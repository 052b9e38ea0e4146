import { aBrowser } from '@platform/testkit';
import { OfficeClock } from '@platform/time';
import type { Browser } from 'playwright-core';
import { Citizen } from '../support/a-citizen';
import { Clerk } from '../support/a-clerk';
import { aHouse, type House } from '../support/a-house';
import { journey } from '../support/journey';

journey('two clerks with one case', () => {
  let house: House;
  let browser: Browser;
  let number: string;

  beforeAll(async () => {
    [house, browser] = await Promise.all([aHouse(), aBrowser()]);
    const citizen = await Citizen.arriving(browser, house);
    ({ number } = await citizen.file('住房', '老旧小区加装电梯补贴名单'));
    await citizen.leave();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  it('act at the same moment: one wins, the other is told who did what, and keeps what he typed', async () => {
    const today = new OfficeClock().today().toString();
    const clerks = await Promise.all(['registrar', 'registrar2'].map((account) => Clerk.signedIn(browser, house, `mcjs.${account}`)));
    for (const clerk of clerks) {
      await clerk.findCase(number);
      await clerk.begin('确认收到');
      await clerk.day('confirmedOn', today);
      await clerk.pick('confirmedBy', '电话');
      await clerk.type('note', '已电话联系申请人本人');
    }
    await Promise.all(clerks.map((clerk) => clerk.submit()));
    const told = await Promise.all(
      clerks.map(async ({ page }) => {
        const won = page.locator('.performed', { hasText: '确认收到' });
        const lost = page.getByText('您打开此页之后,本件已有新的办理');
        await won.or(lost).first().waitFor();
        return (await won.count()) > 0 ? 'won' : 'lost';
      }),
    );
    expect([...told].sort()).toEqual(['lost', 'won']);
    const loser = clerks[told.indexOf('lost')]!;
    expect(await loser.page.locator('.act-form').innerText()).toMatch(/确认收到/);
    expect(await loser.page.locator('.act-form [id$="_note"]').inputValue()).toBe('已电话联系申请人本人');
    await loser.page.reload();
    await loser.page.locator('.timeline').getByText('确认收到').first().waitFor();
    expect(await loser.page.locator('.timeline').getByText('确认收到').count()).toBe(1);
  });
});
