import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { configureHttp } from '@platform/http';
import type { NextFunction, Request, Response } from 'express';
import type { StaffApiSettings } from './settings';

/** Scripts come from this host alone; the desk's components write their styles at run time. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const notTheDesk = /^\/(staff|health|metrics|problems|assets)(\/|$)/;

/** The same in production, in tests and where the API is described. */
export function dressStaffApi(app: NestExpressApplication, settings: Pick<StaffApiSettings, 'TRUSTED_PROXIES' | 'STAFF_WEB'>): void {
  configureHttp(app, { prefix: 'staff/v1', trustedProxies: settings.TRUSTED_PROXIES, helmet: { contentSecurityPolicy } });
  app.set('etag', false);
  app.use('/staff/v1', (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  if (settings.STAFF_WEB !== undefined) serveDesk(app, settings.STAFF_WEB);
}

/** The desk is one page: any address that is neither API nor file shows it. Files carry their digest in the name and never change. */
function serveDesk(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  app.useStaticAssets(join(folder, 'assets'), { prefix: '/assets', index: false, immutable: true, maxAge: '1y', fallthrough: true });
  app.useStaticAssets(folder, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction): void => {
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!reading || notTheDesk.test(request.path) || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}
