import { pipeline } from 'node:stream/promises';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CitizenApi } from '../api/citizen-api';
import type { Language } from '../words/language';
import { FormAnswers } from './form-answers';
import { PageFrame, type Frame } from './page-frame';
import type { CitizenWebSettings } from './settings';

/** The cookies of this site; all HttpOnly and SameSite=Lax, none used for anything but what its name says. */
const cookieNames = { language: 'gongkai_lang', type: 'gongkai_type', draft: 'gongkai_draft', case: 'gongkai_case' } as const;
type CookieName = keyof typeof cookieNames;

const year = 365 * 24 * 3600;
/** Seconds a cookie is kept; a case is left when the browser closes. */
const kept: Readonly<Record<CookieName, number | undefined>> = { language: year, type: year, draft: 7 * 24 * 3600, case: undefined };

/** A cookie that cannot be a token is none: it never reaches a header of ours. */
function tokenIn(cookie: string | undefined): string | undefined {
  return /^[\w-]{1,200}$/.test(cookie ?? '') ? cookie : undefined;
}

/** One citizen's request for one page, and the answer to it. */
export class Visit {
  readonly language: Language;
  readonly largeType: boolean;
  readonly draftToken?: string;
  readonly caseToken?: string;
  readonly form: FormAnswers;
  readonly api: CitizenApi;

  constructor(
    private readonly request: Request,
    private readonly response: Response,
    private readonly settings: CitizenWebSettings,
  ) {
    const cookies = parseCookie(request.headers.cookie ?? '');
    this.language = this.chosenLanguage(cookies[cookieNames.language]);
    this.largeType = this.chosenType(cookies[cookieNames.type]);
    this.draftToken = tokenIn(cookies[cookieNames.draft]);
    this.caseToken = tokenIn(cookies[cookieNames.case]);
    this.form = new FormAnswers(request.body);
    this.api = new CitizenApi(settings.apiUrl, { language: this.language, address: request.ip ?? '' });
  }

  query(name: string): string {
    const value = this.request.query[name];
    return typeof value === 'string' ? value : '';
  }

  get path(): string {
    return this.request.path;
  }

  page(frame: Frame, body: ReactElement, status = 200): void {
    const display = { language: this.language, largeType: this.largeType, address: this.address() };
    const html = renderToStaticMarkup(createElement(PageFrame, { frame, display, children: body }));
    this.response.status(status).type('html').set('cache-control', 'no-store').set('vary', 'cookie, accept-language');
    this.response.send(`<!doctype html>${html}`);
  }

  /** See Other: the browser asks for the next page, and "reload" does not send the form again. */
  goTo(path: string): void {
    this.response.redirect(303, path);
  }

  keep(name: CookieName, value: string): void {
    const seconds = kept[name];
    this.response.cookie(cookieNames[name], value, { ...this.cookieOptions, maxAge: seconds === undefined ? undefined : seconds * 1000 });
  }

  forget(name: CookieName): void {
    this.response.clearCookie(cookieNames[name], this.cookieOptions);
  }

  /** Passes a document of the case on as a download; the name was chosen by others and is sent as a name only. */
  async passOn(answer: globalThis.Response): Promise<void> {
    for (const name of ['content-type', 'content-disposition', 'content-length']) {
      const value = answer.headers.get(name);
      if (value !== null) this.response.set(name, value);
    }
    if (!answer.headers.has('content-disposition')) this.response.set('content-disposition', 'attachment');
    this.response.set('cache-control', 'no-store');
    await pipeline(answer.body ?? [], this.response);
  }

  private get cookieOptions(): { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/' } {
    return { httpOnly: true, sameSite: 'lax', secure: this.settings.secureCookies, path: '/' };
  }

  /** The page's address for the display switches: of a posted form, the page that shows it. */
  private address(): string {
    const url = new URL(this.request.originalUrl, 'http://page');
    url.searchParams.delete('lang');
    url.searchParams.delete('type');
    return url.pathname + url.search;
  }

  private chosenLanguage(cookie: string | undefined): Language {
    const asked = this.query('lang');
    if (asked === 'zh' || asked === 'en') {
      this.keep('language', asked);
      return asked;
    }
    if (cookie === 'zh' || cookie === 'en') return cookie;
    return this.request.acceptsLanguages('zh', 'zh-CN', 'en') === 'en' ? 'en' : 'zh';
  }

  private chosenType(cookie: string | undefined): boolean {
    const asked = this.query('type');
    if (asked !== 'large' && asked !== 'usual') return cookie === 'large';
    this.keep('type', asked);
    return asked === 'large';
  }
}
