import { pieces } from '@platform/config';
import { z } from 'zod';

/** Everything this process is told from outside. */
export const citizenApiSettings = z.object({
  PORT: pieces.port(3002),
  DATABASE_URL: pieces.databaseUrl,
  /** Connections to the database held at once. */
  DATABASE_POOL: pieces.wholeNumber(1, 200).default(20),
  GONGKAI_SECRET: pieces.secret,
  GONGKAI_FILES: pieces.folder,
  /** Further fonts for printed papers. */
  GONGKAI_FONTS: pieces.folder.optional(),
  SMTP_URL: pieces.smtpUrl,
  MAIL_FROM: pieces.mailAddress.default('gongkai@localhost.localdomain'),
  /** Where the web stands: its X-Forwarded-For is believed, nobody else's. Addresses, networks, or the names Express knows. */
  CITIZEN_WEB_ADDRESSES: z
    .string()
    .regex(/^[\w.:/, ]{1,500}$/)
    .default('loopback, uniquelocal'),
});

export type CitizenApiSettings = z.output<typeof citizenApiSettings>;
