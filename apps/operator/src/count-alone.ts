import { parseArgs } from 'node:util';
import { UsageFault, type ExitCode } from './command';
import { dueDateCommand } from './commands/due-date';

/**
 * `due-date` by itself: a count of days waits for no room to be loaded. What it does not know, a file to print or an option, is left to
 * the whole operator. @returns undefined when it is
 */
export async function countAlone(typed: readonly string[]): Promise<ExitCode | undefined> {
  const command = dueDateCommand();
  const [name, ...rest] = typed;
  if (name !== 'due-date') return undefined;
  const { values, positionals } = parseArgs({ args: rest, options: command.options ?? {}, strict: false, allowPositionals: true });
  const known = Object.keys(values).every((option) => option === 'sheet' || option === 'lang');
  if (!known || positionals.length > 0) return undefined;
  try {
    return await command.runFree(values, []);
  } catch (error) {
    if (error instanceof UsageFault) return undefined;
    throw error;
  }
}
