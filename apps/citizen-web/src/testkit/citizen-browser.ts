import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CitizenWebModule } from '../citizen-web.module';
import { dressCitizenWeb } from '../web/dress-citizen-web';
import { PageAdapter } from '../web/page-adapter';
import { readSettings } from '../web/settings';
import { ContractServer } from './contract-server';

export interface Page {
  readonly status: number;
  readonly address: string;
  readonly html: string;
  readonly headers: Headers;
}

/** A browser without scripts: it keeps cookies, follows redirects, and sends forms from the site's own pages. */
export class CitizenBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly base: string,
    private readonly language: 'zh' | 'en' = 'zh',
  ) {}

  get(path: string): Promise<Page> {
    return this.ask(path, {});
  }

  post(path: string, form: Readonly<Record<string, string>> | FormData, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    return this.ask(path, { method: 'POST', body, headers: { origin: this.base, ...headers } });
  }

  private async ask(path: string, sent: RequestInit): Promise<Page> {
    const own = { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '), 'accept-language': this.language };
    const response = await fetch(this.base + path, { ...sent, headers: { ...own, ...(sent.headers as object) }, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const to = response.headers.get('location');
    if (to !== null) return this.get(to);
    return { status: response.status, address: path, html: await response.text(), headers: response.headers };
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The web as it runs, before a contract server. */
export async function startCitizenWeb(): Promise<{
  readonly base: string;
  readonly api: ContractServer;
  readonly stop: () => Promise<void>;
}> {
  const api = new ContractServer();
  const settings = readSettings({ PORT: '0', CITIZEN_API_URL: await api.start() });
  const app = await NestFactory.create<NestExpressApplication>(CitizenWebModule, new PageAdapter(), { bodyParser: false, logger: false });
  dressCitizenWeb(app, settings);
  await app.listen(0, '127.0.0.1');
  const stop = async (): Promise<void> => {
    await app.close();
    await api.stop();
  };
  return { base: await app.getUrl(), api, stop };
}

/** Fills in the whole form, up to the page where it is checked. */
export async function fillIn(browser: CitizenBrowser): Promise<Page> {
  await browser.post('/file/what', { topic: '征地补偿安置方案' });
  await browser.post('/file/agency', { agencyId: 'a-land' });
  await browser.post('/file/items/1', { title: '柳河村征地补偿安置方案', docNo: '', description: '', period: '2024 年' });
  await browser.post('/file/items', { another: 'no' });
  await browser.post('/file/who', { statisticsKind: 'NATURAL' });
  await browser.post('/file/you', { name: '李明', idType: 'passport', idNo: 'E12345678', phone: '138 0000 1234', email: '' });
  await browser.post('/file/proof', proof());
  await browser.post('/file/way', { carrier: 'electronic', route: 'portal', email: '', address: '', postcode: '' });
  return browser.post('/file/help', { assistanceMore: '' });
}

export function proof(content = 'picture', name = '身份证.jpg'): FormData {
  const form = new FormData();
  form.set('proof', new Blob([content]), name);
  return form;
}

/** The text a reader sees, without what others wrote and without words marked as being in another language. */
export function ownWords({ html }: Page): string {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return body
    .replaceAll(/<textarea[\s\S]*?<\/textarea>/g, ' ')
    .replaceAll(/<(\w+)[^>]*(?: lang="|class="[^"]*\b(?:typed|number|digest|code|house__seal)\b)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ');
}
