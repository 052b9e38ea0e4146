import type { NestExpressApplication } from '@nestjs/platform-express';
import { timeRequests } from '@platform/observability';
import helmet, { type HelmetOptions } from 'helmet';
import { InputPipe } from './input.pipe';
import { lingerFor } from './linger';
import { ProblemFilter } from './problem.filter';
import { requestId } from './request-id';

export interface HttpSettings {
  /** Before every route but health, metrics and problems: `staff/v1`. */
  readonly prefix?: string;
  /** Proxies in front that add to X-Forwarded-For; 0 believes nobody but the peer. */
  readonly trustedProxies?: number;
  /** What differs from helmet's own choice. */
  readonly helmet?: HelmetOptions;
}

/** A JSON body: the longest draft of answers, and room. Files come another way. */
const jsonLimit = 1024 * 1024;
const lingering = 15_000;
/** Longer than the minute most proxies keep a connection, so that it is never we who hang up on a request under way. */
const keepAlive = 65_000;
const outsidePrefix = ['health/{*path}', 'metrics', 'problems/{*path}'];

/** Dresses an API the way every API of the house is dressed. The app is made with `bodyParser: false`. */
export function configureHttp(app: NestExpressApplication, settings: HttpSettings = {}): void {
  app.set('trust proxy', settings.trustedProxies ?? 0);
  app.set('query parser', 'simple');
  app.use(requestId, timeRequests, lingerFor(lingering), helmet(settings.helmet));
  app.useBodyParser('json', { limit: jsonLimit });
  if (settings.prefix) app.setGlobalPrefix(settings.prefix, { exclude: outsidePrefix });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new InputPipe());
  app.enableShutdownHooks();
  const server = app.getHttpServer();
  server.keepAliveTimeout = keepAlive;
  server.headersTimeout = keepAlive + 1_000;
}
