import type { ParseArgsConfig } from 'node:util';
import type { Environment } from '@platform/config';
import type { OperatorSettings } from './settings';

/** What a command ends with; the process hands it on to whoever called. */
export const exitCodes = {
  done: 0,
  /** It could not be carried out; the message says why. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** It was carried out, and what it checked is not as it should be. */
  faultFound: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An option that may be given several times comes as a list. */
export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

interface Described {
  /** What follows the command's name. */
  readonly usage: string;
  readonly does: { readonly zh: string; readonly en: string };
  readonly options?: ParseArgsConfig['options'];
}

/** Works in the rooms: the settings are read before it runs. */
export interface Command extends Described {
  run(settings: OperatorSettings, options: Options): Promise<ExitCode>;
}

/** Works without settings, and takes words without a dash. What it can use of the environment it reads by itself. */
export interface FreeCommand extends Described {
  runFree(options: Options, words: readonly string[], environment?: Environment): Promise<ExitCode>;
}

/** A command line that cannot be carried out as it was typed. */
export class UsageFault extends Error {}

/** To whoever sits at the terminal, in both languages of the product. */
export function say(zh: string, en: string): void {
  process.stdout.write(`${zh} / ${en}\n`);
}
