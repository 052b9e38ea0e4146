import { randomUUID } from 'node:crypto';
import { traced } from '@platform/observability';
import type { NextFunction, Request, Response } from 'express';

/** Gives every request an id, or takes the one a proxy gave it, and says it in the answer. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  traced(id, next);
}
