import type { ParseArgsConfig } from 'node:util';
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

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  /** What follows the command's name. */
  readonly usage: string;
  readonly does: { readonly zh: string; readonly en: string };
  readonly options?: ParseArgsConfig['options'];
  run(settings: OperatorSettings, options: Options): Promise<ExitCode>;
}

/** A command line that cannot be carried out as it was typed. */
export class UsageFault extends Error {}

/** To whoever sits at the terminal, in both languages of the product. */
export function say(zh: string, en: string): void {
  process.stdout.write(`${zh} / ${en}\n`);
}
