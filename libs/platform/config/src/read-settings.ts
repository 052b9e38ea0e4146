import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings, all of it at once, in both languages. No value is repeated: some are secrets. */
export class SettingsFault extends Error {
  constructor(readonly faults: readonly { readonly name: string; readonly says: string }[]) {
    const lines = faults.map(({ name, says }) => `  ${name}: ${says}`);
    super(['环境变量设置有误，请改正后重新启动。', 'The settings are wrong; correct them and start again.', ...lines].join('\n'));
    this.name = 'SettingsFault';
  }
}

/**
 * Reads the settings of one process: once, whole and typed. A variable that is set to nothing counts as absent.
 * @param environment the process's own unless a test gives another
 * @throws SettingsFault listing every fault
 */
export function readSettings<Schema extends z.ZodObject>(schema: Schema, environment: Environment = process.env): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new SettingsFault(
    read.error.issues.map((issue) => ({
      name: issue.path.join('.'),
      says: issue.code === 'invalid_type' && given[issue.path.join('.')] === undefined ? '必须设置 / must be set' : issue.message,
    })),
  );
}
