import { aBrowser, aMailServer, type TestMailServer } from '@platform/testkit';
import { OfficeClock } from '@platform/time';
import type { Browser } from 'playwright-core';
import { Citizen, type Filed } from '../support/a-citizen';
import { Clerk } from '../support/a-clerk';
import { aHouse, type House } from '../support/a-house';
import { barriersOn } from '../support/axe';
import { journey } from '../support/journey';

/**
 * One story in steps, each of which needs the one before: a citizen with a small phone and no JavaScript, and the staff of one agency at
 * their desks. At each step those whose turn it is not are refused, with the reason.
 */
journey('a request, from the first question to the archive', () => {
  let house: House;
  let mail: TestMailServer;
  let browser: Browser;
  let citizen: Citizen;
  let registrar: Clerk;
  let filed: Filed;
  let address: string;
  const today = new OfficeClock().today().toString();

  const at = async (account: string): Promise<Clerk> => {
    const clerk = await Clerk.signedIn(browser, house, `mcjs.${account}`);
    await clerk.open(address);
    return clerk;
  };

  beforeAll(async () => {
    mail = await aMailServer();
    [house, browser] = await Promise.all([aHouse({ SMTP_URL: mail.url, MAIL_FROM: 'open@mingchuan.example' }), aBrowser()]);
    citizen = await Citizen.arriving(browser, house);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await house.stop();
    await mail.close();
  });

  it('is filed on a phone without JavaScript: number, query code, and the dates that would follow', async () => {
    filed = await citizen.file('住房', '青龙桥旧村改造的征收补偿方案及其批准文件 🏘');
    expect(filed.number).toMatch(/^MCJS-\d{4}-\d{5}$/);
    expect(filed.queryCode).toMatch(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/);
    const receipt = await citizen.reads();
    expect(receipt).toContain('最迟答复');
    expect(receipt).toContain('第三十一条');
    expect((await mail.waitFor('ouyang@applicant.example')).length).toBeGreaterThan(0);
  });

  it('is tracked with number and query code; a wrong code opens nothing', async () => {
    await citizen.track({ number: filed.number, queryCode: 'BBBB-2222' });
    expect(await citizen.reads()).toContain('不对');
    await citizen.track(filed);
    expect(await citizen.reads()).toContain('等待机关确认收到');
  });

  it('is confirmed and registered by the registrar; the leader may not', async () => {
    registrar = await Clerk.signedIn(browser, house, 'mcjs.registrar');
    address = await registrar.findCase(filed.number);
    const leader = await at('leader');
    expect(await leader.refusal('confirm-receipt')).toContain('由');
    await leader.leave();
    await registrar.begin('确认收到');
    await registrar.day('confirmedOn', today);
    await registrar.pick('confirmedBy', '电话');
    await registrar.perform('确认收到');
    await registrar.begin('登记');
    await registrar.perform('登记');
  });

  it('shows the citizen his last day and why it is that day', async () => {
    await citizen.track(filed);
    expect(await citizen.reads()).toContain('最迟答复日');
    await citizen.page.getByRole('link', { name: '为什么是这一天' }).click();
    const sheet = await citizen.reads();
    expect(sheet).toContain('计入,第 20 天'.replace(',', '，'));
    expect(sheet).toContain('不计入');
  });

  it('is sent back for correction once, and corrected by the citizen', async () => {
    await registrar.begin('告知补正');
    await registrar.type('points_0_asks', '请写明是哪一个批次的征收补偿方案');
    await registrar.perform('告知补正');
    await citizen.track(filed);
    expect(await citizen.reads()).toContain('等待您补正');
    await citizen.page.locator('main a', { hasText: '提交补正' }).first().click();
    expect(await citizen.reads()).toContain('请写明是哪一个批次的征收补偿方案');
    await citizen.page.locator('#answer-1').fill('第二批次,2025 年公告的那一个');
    await citizen.page.locator('main form button.govuk-button').first().click();
    expect(await citizen.reads()).toContain('补正已经提交');
    await registrar.open(address);
    expect(await registrar.refusal('ask-for-correction')).toContain('不得再次');
  });

  it('is dispatched to a unit, whose clerk records where and how he searched', async () => {
    await registrar.begin('分办');
    await registrar.pick('unitId', '房屋征收科');
    await registrar.perform('分办');
    expect(await registrar.refusal('record-search')).toContain('承办单位');
    const unit = await at('unit');
    expect(await unit.refusal('propose-outcome')).toContain('已记录检索');
    await unit.begin('记录检索');
    await unit.day('searches_0_searchedOn', today);
    await unit.words('searches_0_places', '征收档案系统', '局档案室');
    await unit.words('searches_0_keywords', '青龙桥', '第二批次');
    await unit.tick('检索到');
    await unit.type('searches_0_note', '在征收档案系统中按项目名称检索到方案正式稿及讨论稿');
    await unit.perform('记录检索');
    await unit.leave();
  });

  it('gets an outcome proposed: partly disclosed, with a ground for what is withheld', async () => {
    const unit = await at('unit');
    await unit.begin('拟定答复意见');
    await unit.pick('outcomes_0_outcome', '部分公开');
    await unit.type('outcomes_0_reasons', '方案正式稿予以公开;讨论稿属于过程性信息');
    await unit.type('outcomes_0_where', '随本告知书通过网上平台提供');
    await unit.page.locator('.act-form button', { hasText: '添加不予公开的部分' }).click();
    await unit.type('outcomes_0_withheld_0_what', '讨论稿');
    await unit.pick('outcomes_0_withheld_0_ground', '过程性信息');
    await unit.type('outcomes_0_withheld_0_reason', '系方案形成前的过程稿,不代表最终意见');
    await unit.type('outcomes_0_separability', '讨论稿与正式稿分开保存,可以区分处理');
    await unit.perform('拟定答复意见');
    expect(await unit.refusal('clear-confidentiality')).toContain('保密审查人员');
    await unit.leave();
  });

  it('is cleared, checked and signed by three different people, in that order', async () => {
    const legal = await at('legal');
    expect(await legal.refusal('check-legality')).toContain('已通过保密审查');
    const secrecy = await at('secrecy');
    await secrecy.begin('保密审查通过');
    await secrecy.tick('同意公开');
    await secrecy.type('opinions_0_basis', '条例第十七条');
    await secrecy.type('opinions_0_opinion', '不含国家秘密,可以公开');
    await secrecy.perform('保密审查通过');
    await secrecy.leave();
    await legal.open(address);
    await legal.begin('法制审核通过');
    await legal.type('opinion', '依据、程序和救济告知无误');
    await legal.perform('法制审核通过');
    expect(await legal.refusal('sign-reply')).toContain('由');
    await legal.leave();
    const leader = await at('leader');
    await leader.begin('签发答复');
    await leader.perform('签发答复');
    await leader.leave();
  });

  it('is delivered and its service proved, and the citizen reads what was withheld and why', async () => {
    await registrar.open(address);
    await registrar.begin('送出答复');
    await registrar.pick('way', '网上平台');
    await registrar.day('on', today);
    await registrar.type('reviewLink', 'https://review.mingchuan.example/apply');
    await registrar.perform('送出答复');
    await registrar.begin('记录送达');
    await registrar.pick('kind', '平台记录');
    await registrar.day('on', today);
    await registrar.perform('记录送达');
    await citizen.track(filed);
    await citizen.page.locator('main a', { hasText: '查看答复' }).first().click();
    const reply = await citizen.reads();
    expect(reply).toContain('讨论稿');
    expect(reply).toContain('系方案形成前的过程稿');
    expect(reply).toContain('行政复议');
    expect(reply).toMatch(/明建公开.*〔\d{4}〕\d+号/);
  });

  it('is archived and sealed', async () => {
    const archivist = await at('archive');
    await archivist.begin('归档');
    await archivist.perform('归档');
    await archivist.page.reload();
    await archivist.page.getByText('您现在没有可以办理的步骤').waitFor();
    await archivist.leave();
  });

  it('has left the desk and the site without a barrier axe could name', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, locale: 'zh-CN' });
    const page = await context.newPage();
    for (const path of ['/', '/file/what', '/track']) {
      await page.goto(`${house.site}${path}`);
      expect([path, ...(await barriersOn(page))]).toEqual([path]);
    }
    await context.close();
    await registrar.open(address);
    expect(await barriersOn(registrar.page)).toEqual([]);
    await registrar.page.goto(`${house.desk}/queue?tab=all`);
    await registrar.page.locator('tbody tr').first().waitFor();
    expect(await barriersOn(registrar.page)).toEqual([]);
  });
});
