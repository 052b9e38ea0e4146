import createClient, { type Middleware } from 'openapi-fetch';
import { languageNow } from '../language/language';
import { ApiProblem, isProblemDocument } from './api-problem';
import type { paths } from './schema';
import { csrfTokenNow, sessionEnded } from './session-signal';

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', languageNow());
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrfTokenNow());
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && !isSessionCall(request)) sessionEnded();
  },
};

/** Asking who is signed in, and signing in, are answered on the page that asks. */
function isSessionCall(request: Request): boolean {
  return new URL(request.url).pathname === '/staff/v1/session';
}

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(manners);

interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer of a call. @throws ApiProblem when the server refuses */
export async function answered<T>(call: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw refusal(error, response.status);
  return data as T;
}

/** For calls whose success has no content. @throws ApiProblem when the server refuses */
export async function done(call: Promise<Reply<unknown>>): Promise<void> {
  await answered(call);
}

function refusal(error: unknown, status: number): ApiProblem {
  return new ApiProblem(isProblemDocument(error) ? error : { title: `HTTP ${status}`, status });
}
