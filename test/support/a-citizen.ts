import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { House } from './a-house';
import { aPdf } from './strange-files';

export interface Filed {
  readonly number: string;
  readonly queryCode: string;
}

const next = 'main form button.govuk-button';

/** A citizen with a small phone and no JavaScript. */
export class Citizen {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly house: House,
  ) {}

  static async arriving(browser: Browser, house: House): Promise<Citizen> {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, locale: 'zh-CN', javaScriptEnabled: false });
    context.setDefaultTimeout(10_000);
    return new Citizen(await context.newPage(), context, house);
  }

  /** From the first question to the receipt. */
  async file(agency: string, topic: string): Promise<Filed> {
    const { page } = this;
    await page.goto(`${this.house.site}/file/what`);
    await page.locator('#topic').fill(topic);
    await page.locator(next).last().click();
    await page.locator('#q').fill(agency);
    await page.locator('form.search button').click();
    await page.locator('form.agencies input[type=radio]').first().check();
    await page.locator('form.agencies button.govuk-button').click();
    await page.locator('#docNo').fill('明建〔2025〕12号');
    await page.locator(next).last().click();
    await page.locator('input[name=another][value=no]').check();
    await page.locator(next).last().click();
    await page.locator('input[type=radio][value=NATURAL]').check();
    await page.locator(next).last().click();
    await page.locator('#name').fill('欧阳晓明');
    await page.locator('#idType').selectOption('resident-id');
    await page.locator('#idNo').fill('11010519491231002X');
    await page.locator('#phone').fill('13900000000');
    await page.locator('#email').fill('ouyang@applicant.example');
    await page.locator(next).last().click();
    await page.locator('#proof').setInputFiles({ name: '身份证.pdf', mimeType: 'application/pdf', buffer: aPdf });
    await page.locator(next).first().click();
    await page.locator('main form button[formaction*=go]').click();
    await page.locator('input[name=carrier][value=electronic]').check();
    await page.locator('input[name=route][value=portal]').check();
    await page.locator(next).last().click();
    await page.locator(next).last().click();
    await page.locator(next).last().click();
    const number = await page.locator('.govuk-panel .number').textContent();
    const queryCode = await page.locator('.code').textContent();
    if (!number || !queryCode) throw new Error('The receipt shows no number or no query code.');
    return { number: number.trim(), queryCode: queryCode.trim() };
  }

  async track({ number, queryCode }: Filed): Promise<void> {
    await this.page.goto(`${this.house.site}/track`);
    await this.page.locator('#number').fill(number);
    await this.page.locator('#queryCode').fill(queryCode);
    await this.page.locator(next).last().click();
  }

  /** What the page says, without what only styles see. */
  async reads(): Promise<string> {
    return (await this.page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
