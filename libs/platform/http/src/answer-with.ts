import { Logger } from '@nestjs/common';
import { currentTrace, errorFacts } from '@platform/observability';
import type { Request, Response } from 'express';
import { httpProblems } from './http.problems';
import { Problem } from './problem';
import { languageOf } from './rules/language-of';
import { isOutOfReach } from './rules/out-of-reach';
import { problemDocument } from './rules/problem-document';
import { problemOf } from './problem-of';

const log = new Logger('http');
/** A server that went down is back within seconds, or not soon at all. */
const retryAfterSeconds = 10;

/** The only place that turns a refusal into HTTP. What nobody foresaw is logged, and answered with the request id alone. */
export function answerWith(error: unknown, request: Request, response: Response): void {
  const problem = problemOf(error) ?? unexpected(error, request);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { retryAfterSeconds: wait } = problem.facts;
  if (typeof wait === 'number') response.setHeader('retry-after', String(Math.ceil(wait)));
  const language = languageOf(request.headers['accept-language']);
  response
    .status(problem.kind.status)
    .type('application/problem+json')
    .setHeader('content-language', language)
    .setHeader('vary', 'Accept-Language')
    .setHeader('cache-control', 'no-store')
    .send(JSON.stringify(problemDocument(problem, language, currentTrace() ?? '')));
}

function unexpected(error: unknown, request: Request): Problem {
  log.error({ method: request.method, route: (request.route as { path?: string } | undefined)?.path, ...errorFacts(error) });
  return isOutOfReach(error) ? new Problem(httpProblems.notReady, undefined, { retryAfterSeconds }) : new Problem(httpProblems.unexpected);
}
