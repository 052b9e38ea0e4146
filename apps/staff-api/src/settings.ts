import { pieces } from '@platform/config';
import { z } from 'zod';

/** Everything this process is told from outside. */
export const staffApiSettings = z.object({
  PORT: pieces.port(3001),
  DATABASE_URL: pieces.databaseUrl,
  /** Connections to the database held at once. */
  DATABASE_POOL: pieces.wholeNumber(1, 200).default(20),
  GONGKAI_SECRET: pieces.secret,
  GONGKAI_FILES: pieces.folder,
  /** Further fonts for printed papers. */
  GONGKAI_FONTS: pieces.folder.optional(),
  SMTP_URL: pieces.smtpUrl,
  MAIL_FROM: pieces.mailAddress.default('gongkai@localhost.localdomain'),
  TRUSTED_PROXIES: pieces.trustedProxies,
  /** The desk's build; without it this process answers the API alone. */
  STAFF_WEB: pieces.folder.optional(),
});

export type StaffApiSettings = z.output<typeof staffApiSettings>;
