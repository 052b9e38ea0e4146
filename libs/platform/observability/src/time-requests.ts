import type { NextFunction, Request, Response } from 'express';
import { countRequest } from './metrics';

/** Times every request under its route's pattern, never under its address: an address may name a person. */
export function timeRequests(request: Request, response: Response, next: NextFunction): void {
  const begun = performance.now();
  response.once('close', () => {
    const route = (request.route as { readonly path?: unknown } | undefined)?.path;
    const labels = { method: request.method, route: typeof route === 'string' ? route : 'none', status: response.statusCode };
    countRequest(labels, (performance.now() - begun) / 1000);
  });
  next();
}
