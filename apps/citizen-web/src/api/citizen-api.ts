import type { Language } from '../words/language';
import type { DraftAnswers } from './answers';
import { ApiRefusal, type ProblemDocument } from './api-refusal';
import type { AgencyView, CaseView, DraftView, ReceiptView, ReplyView, SheetView, UploadView } from './case-view';

/** On whose behalf the web asks: the API answers in his language and counts attempts by his address. */
export interface Caller {
  readonly language: Language;
  readonly address: string;
  readonly requestId?: string;
}

interface Call {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly form?: FormData;
  /** Milliseconds until the answer must have come, its last byte included. */
  readonly patience?: number;
}

const usualPatience = 20_000;
/** A large file on a slow line arrives as slowly as its reader takes it. */
const documentPatience = 15 * 60_000;

/** The typed client of citizen-api: one method per route, nothing decided here. @throws ApiRefusal on every answer that is not 2xx */
export class CitizenApi {
  constructor(
    private readonly baseUrl: string,
    private readonly caller: Caller,
  ) {}

  agencies(query: string): Promise<{ readonly agencies: readonly AgencyView[] }> {
    return this.json(`/agencies?q=${encodeURIComponent(query)}`);
  }

  beginDraft(): Promise<{ readonly token: string }> {
    return this.json('/drafts', { method: 'POST', body: {} });
  }

  draft(token: string): Promise<DraftView> {
    return this.json('/drafts/current', { token });
  }

  keepDraft(token: string, answers: DraftAnswers): Promise<DraftView> {
    return this.json('/drafts/current', { method: 'PUT', token, body: { answers } });
  }

  upload(token: string, file: { readonly name: string; readonly content: Buffer }): Promise<UploadView> {
    const form = new FormData();
    form.set('kind', 'identity-proof');
    form.set('file', new Blob([new Uint8Array(file.content)]), file.name);
    return this.json('/drafts/current/uploads', { method: 'POST', token, form });
  }

  async removeUpload(token: string, id: string): Promise<void> {
    await this.answer(`/drafts/current/uploads/${encodeURIComponent(id)}`, { method: 'DELETE', token });
  }

  file(token: string): Promise<ReceiptView> {
    return this.json('/requests', { method: 'POST', token, body: {} });
  }

  /** The receipt again, while the draft it came from lives. */
  receipt(token: string): Promise<ReceiptView> {
    return this.json('/drafts/current/receipt', { token });
  }

  enter(number: string, queryCode: string): Promise<{ readonly token: string }> {
    return this.json('/access', { method: 'POST', body: { number, queryCode } });
  }

  async leave(token: string): Promise<void> {
    await this.answer('/access', { method: 'DELETE', token });
  }

  case(token: string): Promise<CaseView> {
    return this.json('/requests/current', { token });
  }

  sheet(token: string): Promise<SheetView> {
    return this.json('/requests/current/sheet', { token });
  }

  /** The sheet as PDF, in the language of the page. */
  sheetPaper(token: string): Promise<Response> {
    return this.answer('/requests/current/sheet.pdf', { token });
  }

  reply(token: string): Promise<ReplyView> {
    return this.json('/requests/current/reply', { token });
  }

  document(token: string, id: string): Promise<Response> {
    return this.answer(`/requests/current/documents/${encodeURIComponent(id)}`, { token, patience: documentPatience });
  }

  correct(
    token: string,
    correction: { readonly expectedSequence: number; readonly answers: readonly { readonly key: string; readonly answer: string }[] },
  ): Promise<unknown> {
    return this.json('/requests/current/correction', { method: 'POST', token, body: correction });
  }

  giveReasons(token: string, given: { readonly expectedSequence: number; readonly text: string }): Promise<unknown> {
    return this.json('/requests/current/reasons', { method: 'POST', token, body: given });
  }

  withdraw(token: string, withdrawal: { readonly expectedSequence: number; readonly reason?: string }): Promise<unknown> {
    return this.json('/requests/current/withdraw', { method: 'POST', token, body: withdrawal });
  }

  private async json<T>(path: string, call: Call = {}): Promise<T> {
    const answer = await this.answer(path, call);
    return (await answer.json()) as T;
  }

  private async answer(path: string, { method = 'GET', token, body, form, patience = usualPatience }: Call): Promise<Response> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-language': this.caller.language === 'en' ? 'en' : 'zh-CN',
      'x-forwarded-for': this.caller.address,
    };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (this.caller.requestId !== undefined) headers['x-request-id'] = this.caller.requestId;
    const sent: RequestInit = {
      method,
      headers,
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal: AbortSignal.timeout(patience),
    };
    const response = await this.reach(path, sent);
    if (!response.ok) throw new ApiRefusal(response.status, await problemOf(response));
    return response;
  }

  private async reach(path: string, sent: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.baseUrl}/citizen/v1${path}`, sent);
    } catch {
      throw new ApiRefusal(503, {});
    }
  }
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  try {
    return (await response.json()) as ProblemDocument;
  } catch {
    return { status: response.status };
  }
}
