import type { NestExpressApplication } from '@nestjs/platform-express';
import { configureHttp } from '@platform/http';
import type { NextFunction, Request, Response } from 'express';
import type { CitizenApiSettings } from './settings';

/** The same in production, in tests and where the API is described. */
export function dressCitizenApi(app: NestExpressApplication, settings: Pick<CitizenApiSettings, 'CITIZEN_WEB_ADDRESSES'>): void {
  configureHttp(app, { prefix: 'citizen/v1' });
  app.set('trust proxy', settings.CITIZEN_WEB_ADDRESSES);
  app.set('etag', false);
  app.use('/citizen/v1', (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
}
