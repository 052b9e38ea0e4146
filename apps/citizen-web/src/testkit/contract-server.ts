import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CaseView, UploadView } from '../api/case-view';
import { agencies, openSheet, receipt, reply, runningCase, sheet } from './sample-case';

interface Draft {
  answers: Record<string, unknown>;
  uploads: UploadView[];
  filed: boolean;
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

const refusal = (status: number, slug: string, facts: object = {}): Answer => ({
  status,
  body: { type: `/problems/${slug}`, title: '', status, ...facts },
});
const ended = refusal(401, 'session-ended');

/** citizen-api as its contract has it, without any law: just enough for the pages to be drawn and clicked through. */
export class ContractServer {
  readonly drafts = new Map<string, Draft>();
  /** The case behind every session. */
  case: CaseView = runningCase;
  /** The next call whose path begins so is answered like this. */
  readonly answers = new Map<string, Answer>();
  readonly received: { readonly path: string; readonly body: unknown }[] = [];
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));
  private readonly sessions = new Set<string>();

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  endSessions(): void {
    this.sessions.clear();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const url = new URL(request.url ?? '/', 'http://api');
    const path = url.pathname.replace('/citizen/v1', '');
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const body: unknown = request.headers['content-type'] === 'application/json' ? JSON.parse(raw) : raw;
    const call = `${request.method ?? 'GET'} ${path}`;
    this.received.push({ path: call, body });
    const answer = this.answers.get(call) ?? this.answerTo(call, token, body, url.searchParams.get('q') ?? '');
    this.answers.delete(call);
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  }

  private answerTo(call: string, token: string, body: unknown, query: string): Answer {
    if (call === 'GET /agencies') return { body: { agencies: agencies.filter(({ name }) => name.zh.includes(query)) } };
    if (call === 'POST /drafts') return { status: 201, body: { token: this.begin() } };
    if (call === 'POST /access') return this.enter(body as { number: string; queryCode: string });
    return call.includes('/requests/current') ? this.ofCase(call, token) : this.ofDraft(call, token, body);
  }

  private begin(): string {
    const token = `draft-${this.drafts.size + 1}`;
    this.drafts.set(token, { answers: {}, uploads: [], filed: false });
    return token;
  }

  private enter({ number, queryCode }: { number: string; queryCode: string }): Answer {
    if (number !== receipt.number || queryCode !== receipt.queryCode) return refusal(401, 'wrong-query-code');
    const token = `case-${this.sessions.size + 1}`;
    this.sessions.add(token);
    return { body: { token } };
  }

  private ofCase(call: string, token: string): Answer {
    if (!this.sessions.has(token)) return ended;
    if (call.startsWith('POST')) return { body: {} };
    if (call.endsWith('/sheet')) return { body: this.case.state === 'submitted' ? openSheet : sheet };
    if (call.endsWith('/reply')) return this.case.replied ? { body: reply } : refusal(404, 'no-reply-yet');
    return { body: this.case };
  }

  private ofDraft(call: string, token: string, body: unknown): Answer {
    const draft = this.drafts.get(token);
    if (!draft) return refusal(404, 'no-such-draft');
    if (call === 'POST /requests') draft.filed = true;
    if (call === 'POST /requests') return { status: 201, body: receipt };
    if (call === 'GET /drafts/current/receipt') return draft.filed ? { body: receipt } : refusal(409, 'draft-not-filed');
    if (call.startsWith('PUT')) draft.answers = (body as { answers: Record<string, unknown> }).answers;
    if (call === 'POST /drafts/current/uploads')
      draft.uploads.push({ id: 'u1', fileName: '身份证.jpg', size: 820_000, mediaType: 'image/jpeg' });
    if (call.startsWith('DELETE')) draft.uploads.splice(0);
    return { body: draft };
  }
}
