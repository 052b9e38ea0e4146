import type { NextFunction, Request, Response } from 'express';

/** Thrown as it is met: a form of another site was about to act in the citizen's name. */
export class ForeignForm extends Error {}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets only our own pages send forms. Browsers name the page a form came from (`Sec-Fetch-Site`, else `Origin`, else `Referer`);
 * a form that names none is refused. With SameSite=Lax cookies this is the second of two walls.
 */
export function sameOriginOnly(publicOrigin: string | undefined) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (reading.has(request.method) || isOurs(request, publicOrigin)) next();
    else next(new ForeignForm('A form was sent from another site.'));
  };
}

function isOurs(request: Request, publicOrigin: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = request.headers.origin ?? request.headers.referer;
  if (from === undefined || !URL.canParse(from)) return false;
  const { origin, host } = new URL(from);
  return publicOrigin === undefined ? host === request.headers.host : origin === publicOrigin;
}
