import type { IncomingHttpHeaders } from 'node:http';

interface Incoming {
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a changing request was sent by a page of this host. Browsers say so themselves (Fetch Metadata, else Origin); a program that is
 * no browser sends neither, carries no cookies by accident, and needs the session's token anyway.
 */
export function comesFromHere({ headers }: Incoming): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
