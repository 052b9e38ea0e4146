import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { currentCalendar } from '@law/calendar';
import { answersTo, type Answered } from '@law/due-date';
import { OfficeClock } from '@platform/time';
import { exitCodes, UsageFault, type FreeCommand, type Options } from '../command';
import type { SheetPress } from './due-date-sheets';

const languages = ['zh', 'en'] as const;

/** The bench for lawyers. It needs no settings and no database; without a press it prints nothing. */
export function dueDateCommand(press?: SheetPress): FreeCommand {
  return {
    usage: '[--sheet] [--pdf FILE] [--lang zh|en] < question.json',
    does: {
      zh: '从标准输入读事实（JSON），推算期限（JSON）；--sheet 逐日列出，--pdf 打印期限计算表。格式见 libs/law/due-date/README.md',
      en: 'read facts as JSON from standard input and answer the dates as JSON; --sheet adds each day, --pdf prints the sheets. The format is in libs/law/due-date/README.md',
    },
    options: { sheet: { type: 'boolean' }, pdf: { type: 'string' }, lang: { type: 'string' } },
    async runFree(options, words) {
      if (words.length > 0) throw new UsageFault('问题从标准输入给出 / The question comes on standard input');
      const language = languageIn(options);
      const today = new OfficeClock().today().toString();
      const context = { calendar: currentCalendar(), today, language, withDays: options['sheet'] === true };
      const { answered, isList } = answersTo(await text(process.stdin), context);
      await write(textOf(answered, isList));
      const pdf = typeof options['pdf'] === 'string' ? await press?.(answered, context) : undefined;
      if (pdf) await keep(String(options['pdf']), pdf);
      return answered.some((each) => 'error' in each) ? exitCodes.failed : exitCodes.done;
    },
  };
}

function languageIn({ lang = 'zh' }: Options): (typeof languages)[number] {
  const found = languages.find((language) => language === lang);
  if (!found) throw new UsageFault('--lang zh | en');
  return found;
}

/** @throws UsageFault for a place nothing can be written to */
async function keep(file: string, pdf: Uint8Array): Promise<void> {
  try {
    await writeFile(file, pdf);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error)
      throw new UsageFault(`无法写入 / Cannot be written: ${file} (${String(error.code)})`);
    throw error;
  }
}

/** One object as a reader likes it; of a list each on a line of its own. */
function textOf(answered: readonly Answered[], isList: boolean): string {
  const told = answered.map((each) => ('error' in each ? { error: each.error } : each.answer));
  if (!isList) return `${JSON.stringify(told[0], null, 2)}\n`;
  return `[${told.map((each) => `\n${JSON.stringify(each)}`).join(',')}\n]\n`;
}

/** Waits until it is out: a pipe takes a long answer piece by piece. */
function write(answer: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(answer, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
