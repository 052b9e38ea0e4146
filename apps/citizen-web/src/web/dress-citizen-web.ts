import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { sameOriginOnly } from './same-origin';
import type { CitizenWebSettings } from './settings';

/** Nothing but our own style sheet and forms: there is no script to allow. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** Long enough for fifty items described at length; a longer form gets a page that says so. */
const longestForm = '1mb';

/** Headers, form reading and the origin check, the same in production and in tests. */
export function dressCitizenWeb(app: NestExpressApplication, settings: CitizenWebSettings): void {
  app.set('citizen-web settings', settings);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  if (settings.origin !== undefined) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(
    helmet({
      contentSecurityPolicy,
      strictTransportSecurity: settings.secureCookies,
      // `no-referrer` would also hide the origin of our own forms, which the origin check needs.
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use(sameOriginOnly(settings.origin));
  app.useBodyParser('urlencoded', { extended: false, limit: longestForm, parameterLimit: 500 });
}
