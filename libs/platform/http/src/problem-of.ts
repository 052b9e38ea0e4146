import { HttpException } from '@nestjs/common';
import { httpProblems } from './http.problems';
import { Problem, type ProblemKind } from './problem';

const byStatus: Readonly<Record<number, ProblemKind>> = {
  403: httpProblems.forbidden,
  404: httpProblems.notFound,
  413: httpProblems.bodyTooLarge,
  415: httpProblems.unsupportedBody,
  503: httpProblems.notReady,
};

/** The problem an error stands for; undefined for what nobody foresaw. Words of the framework are not passed on. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!(error instanceof HttpException)) return undefined;
  const status = error.getStatus();
  if (status === 400 && error.cause instanceof SyntaxError) return new Problem(httpProblems.malformedBody);
  const known = byStatus[status];
  if (known) return new Problem(known);
  return status < 500 ? new Problem({ ...httpProblems.badRequest, status }) : undefined;
}
