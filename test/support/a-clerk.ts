import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { House } from './a-house';

/** A member of staff at the desk, as the browser shows it: in Chinese, with fields found by the place they have in what is sent. */
export class Clerk {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly house: House,
  ) {}

  static async signedIn(browser: Browser, house: House, account: string): Promise<Clerk> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(house.desk);
    const clerk = new Clerk(page, context, house);
    await clerk.signIn(account);
    await page.getByRole('heading', { level: 1, name: '今日' }).waitFor();
    return clerk;
  }

  async signIn(account: string): Promise<void> {
    await this.page.locator('input[autocomplete=username]').fill(account);
    await this.page.locator('input[autocomplete=current-password]').fill(this.house.password);
    await this.page.locator('button[type=submit]', { hasText: '登录' }).click();
  }

  /** Finds the case in the list by its number. @returns its address */
  async findCase(number: string): Promise<string> {
    await this.page.goto(`${this.house.desk}/queue?tab=all`);
    await this.page.getByRole('link', { name: number }).click();
    await this.page.getByRole('heading', { level: 1 }).filter({ hasText: number }).waitFor();
    return this.page.url();
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.acts').first().waitFor({ state: 'attached' });
  }

  /** Why the desk does not let this person do it now. */
  refusal(act: string): Promise<string | null> {
    return this.page.locator(`#refused-${act}`).textContent();
  }

  async begin(label: string): Promise<void> {
    await this.page.locator('.acts button:not([disabled])', { hasText: new RegExp(`^${label}$`) }).click();
    await this.page.locator('.act-form form').waitFor();
  }

  async submit(): Promise<void> {
    await this.page.locator('.act-form button[type=submit]').click();
  }

  /** Submits, and waits until the desk says where the case stands. */
  async perform(label: string): Promise<void> {
    await this.submit();
    await this.page.locator('.performed', { hasText: label }).waitFor();
  }

  async type(field: string, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  async day(field: string, day: string): Promise<void> {
    await this.field(field).fill(day);
    await this.field(field).press('Enter');
  }

  async words(field: string, ...words: readonly string[]): Promise<void> {
    for (const word of words) {
      await this.field(field).fill(word);
      await this.field(field).press('Enter');
    }
  }

  async tick(label: string): Promise<void> {
    await this.page.locator('.act-form label', { hasText: label }).first().click();
  }

  async pick(field: string, option: string): Promise<void> {
    await this.field(field).click();
    await this.page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
      .first()
      .click();
  }

  private field(place: string): ReturnType<Page['locator']> {
    return this.page.locator(`.act-form [id$="_${place}"]`);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
