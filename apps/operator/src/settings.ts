import { pieces, readSettings, type Environment } from '@platform/config';
import { z } from 'zod';

const schema = z.object({
  /** The role that sees all agencies: gongkai_worker. */
  DATABASE_URL: pieces.databaseUrl,
  /** The role that may change the schema: gongkai_owner. */
  DATABASE_OWNER_URL: pieces.databaseUrl,
  /** The role the desk acts under: gongkai_app. */
  DATABASE_APP_URL: pieces.databaseUrl,
  GONGKAI_SECRET: pieces.secret,
  GONGKAI_FILES: pieces.folder,
  /** Where the sign-ins of the demonstration and the checkpoints of the ledger lie. */
  GONGKAI_DATA: pieces.folder,
});

export interface OperatorSettings {
  readonly workerUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly secret: Buffer;
  readonly files: string;
  readonly data: string;
}

/** @throws SettingsFault listing every fault */
export function readOperatorSettings(environment?: Environment): OperatorSettings {
  const read = readSettings(schema, environment);
  return {
    workerUrl: read.DATABASE_URL,
    ownerUrl: read.DATABASE_OWNER_URL,
    appUrl: read.DATABASE_APP_URL,
    secret: read.GONGKAI_SECRET,
    files: read.GONGKAI_FILES,
    data: read.GONGKAI_DATA,
  };
}
