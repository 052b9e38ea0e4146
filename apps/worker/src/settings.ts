import { pieces } from '@platform/config';
import { z } from 'zod';

/** Everything this process is told from outside. */
export const workerSettings = z.object({
  /** Health and metrics are told on it; absent, nobody can ask. */
  PORT: pieces.wholeNumber(0, 65_535).optional(),
  /** The role that sees all agencies: gongkai_worker. */
  DATABASE_URL: pieces.databaseUrl,
  DATABASE_POOL: pieces.wholeNumber(2, 200).default(10),
  REDIS_URL: pieces.redisUrl,
  /** Jobs at work at once. */
  JOBS_AT_ONCE: pieces.wholeNumber(1, 64).default(4),
  GONGKAI_SECRET: pieces.secret,
  GONGKAI_FILES: pieces.folder,
  /** Checkpoints of the ledger lie below it. */
  GONGKAI_DATA: pieces.folder,
  SMTP_URL: pieces.smtpUrl,
  MAIL_FROM: pieces.mailAddress.default('gongkai@localhost.localdomain'),
});

export type WorkerSettings = z.output<typeof workerSettings>;
