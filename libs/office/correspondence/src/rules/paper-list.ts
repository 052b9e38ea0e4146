import type { SheetDay } from '@law/clock';
import type { PaperDay, PaperList, PaperRun } from './paper';
import { sayShortDay, sayWeekday } from './say-days';
import type { Telling } from './telling';

/** Day by day, run by run. */
export function listOf(telling: Telling): PaperList {
  const { sheet, words } = telling;
  const runs = runsOf(sheet.days);
  return {
    heading: words.list,
    columns: words.columns,
    empty: words.emptyList,
    runs: runs.map((days, index) => runOf(days, index + 1, runs.length, telling)),
  };
}

function runsOf(days: readonly SheetDay[]): SheetDay[][] {
  const runs: SheetDay[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (!run || day.kind === 'zero') runs.push([day]);
    else run.push(day);
  }
  return runs;
}

function runOf(days: readonly SheetDay[], position: number, of: number, { sheet, words, say, show }: Telling): PaperRun {
  const { language, legalDue } = sheet;
  const counted = days.filter((day) => day.counted).length;
  const [first = '', last = ''] = [days.at(0)?.on, days.at(-1)?.on].map((on) => on && sayShortDay(on, language));
  const rowOf = ({ on, kind, counted: counts, count, why, law = '', notice = '' }: SheetDay): PaperDay => ({
    kind,
    counted: counts,
    last: on === legalDue,
    cells: [
      on,
      sayWeekday(on, language),
      counts ? String(count) : kind === 'zero' ? words.zero : words.skipped,
      say(why),
      show(law),
      show(notice),
    ],
  });
  return { heading: words.run(position, of, first, last), rows: days.map(rowOf), sum: words.sum(counted, days.length - counted) };
}
