import { parseArgs } from 'node:util';
import { SettingsFault, type Environment } from '@platform/config';
import { Problem } from '@platform/http';
import { exitCodes, UsageFault, type Command, type ExitCode, type FreeCommand, type Options } from './command';
import { calendarCommand } from './commands/calendar';
import { dueDateCommand } from './commands/due-date';
import { printSheets } from './commands/due-date-sheets';
import { enrolStaffCommand } from './commands/enrol-staff';
import { loadDemonstrationCommand } from './commands/load-demonstration';
import { migrateCommand } from './commands/migrate';
import { reconcileCommand } from './commands/reconcile';
import { statuteCommand } from './commands/statute-diff';
import { verifyLedgerCommand } from './commands/verify-ledger';
import { readOperatorSettings } from './settings';

const commands: ReadonlyMap<string, Command | FreeCommand> = new Map<string, Command | FreeCommand>([
  ['migrate', migrateCommand],
  ['load-demonstration', loadDemonstrationCommand],
  ['verify-ledger', verifyLedgerCommand],
  ['reconcile', reconcileCommand],
  ['enrol-staff', enrolStaffCommand],
  ['due-date', dueDateCommand(printSheets)],
  ['statute', statuteCommand],
  ['calendar', calendarCommand],
]);

/** One command line, from what was typed to the exit code. */
export async function operate(typed: readonly string[], environment?: Environment): Promise<ExitCode> {
  const [name = '', ...rest] = typed;
  const command = commands.get(name);
  if (['', 'help', '--help', '-h'].includes(name)) return tell(usageText(), name === '' ? exitCodes.usage : exitCodes.done);
  if (!command) return tell(`没有这个命令 / No such command: ${name}\n\n${usageText()}`, exitCodes.usage);
  try {
    const free = 'runFree' in command;
    const { values, positionals } = parseArgs({ args: rest, options: command.options ?? {}, strict: true, allowPositionals: free });
    const options = values as Options;
    return await (free ? command.runFree(options, positionals, environment) : command.run(readOperatorSettings(environment), options));
  } catch (error) {
    return refused(error, name, command);
  }
}

function refused(error: unknown, name: string, command: Command | FreeCommand): ExitCode {
  if (error instanceof UsageFault || isParseFault(error)) return tell(`${error.message}\n\n${lineOf(name, command)}`, exitCodes.usage);
  if (error instanceof SettingsFault) return tell(error.message, exitCodes.failed);
  if (error instanceof Problem) return tell(sentence(error), exitCodes.failed);
  if (isUnreachable(error))
    return tell(`数据库无法连接 / The database cannot be reached: ${error.message || codeOf(error)}`, exitCodes.failed);
  throw error;
}

function sentence({ kind, detail }: Problem): string {
  const more = detail ?? kind.advice;
  return [`${kind.title.zh} / ${kind.title.en}`, ...(more ? [`${more.zh} / ${more.en}`] : [])].join('\n');
}

function usageText(): string {
  const lines = [...commands].map(([name, command]) => lineOf(name, command));
  return [
    '用法 / Usage: operator <command> [options]',
    '',
    ...lines,
    '',
    '退出码 / Exit codes: 0 完成 done · 1 未完成 failed · 2 用法不对 wrong usage · 3 检查发现问题 fault found',
  ].join('\n');
}

function lineOf(name: string, { usage, does }: Command | FreeCommand): string {
  return `  ${[name, usage].filter(Boolean).join(' ')}\n      ${does.zh} / ${does.en}`;
}

function tell(text: string, code: ExitCode): ExitCode {
  (code === exitCodes.done ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

/** Node's and PostgreSQL's faults are told apart by their codes. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isParseFault(error: unknown): error is Error {
  return codeOf(error).startsWith('ERR_PARSE_ARGS');
}

/** Refused, unknown or silent; a wrong password; no such database. */
const unreachable: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '3D000'];

function isUnreachable(error: unknown): error is Error {
  return unreachable.includes(codeOf(error));
}
