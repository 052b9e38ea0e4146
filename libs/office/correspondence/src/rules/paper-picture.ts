import type { SheetDayKind } from '@law/clock';
import { monthsOf, type CalendarCell } from './months-of';
import type { PaperCell, PaperPicture } from './paper';
import { sayDay, sayMonth } from './say-days';
import type { SheetWords } from './sheet.words';
import type { Telling } from './telling';

/** The months of the term, and a legend of what stands in them. */
export function pictureOf({ sheet, words }: Telling): PaperPicture {
  const { days, legalDue, safeDue, language } = sheet;
  const months = monthsOf(days, legalDue, safeDue);
  const captions = months.map(({ month }) => sayMonth(month, language));
  const cells = months.flatMap(({ weeks }) => weeks.flatMap(({ days: places }) => places));
  const kinds = Object.entries(words.kinds).filter(([kind]) => cells.some((cell) => cell.kind === kind));
  return {
    heading: words.picture,
    says: words.pictureSays(
      captions.join(language === 'zh' ? '、' : ', '),
      legalDue === undefined ? words.noDue : sayDay(legalDue, language),
    ),
    weekdays: words.weekdays,
    months: months.map(({ month, weeks }) => ({
      caption: sayMonth(month, language),
      weeks: weeks.map(({ days: places }) => places.map((cell) => cellOf(cell, words))),
    })),
    legend: kinds.map(([kind, [label, says]]) => ({ kind, label, says })),
    marks: Object.entries(words.marks)
      .filter(([mark]) => cells.some((cell) => isMarked(cell, mark)))
      .map(([, [label, says]]) => ({ label, says })),
  };
}

function isMarked({ kind, last, strict }: CalendarCell, mark: string): boolean {
  const marked: Readonly<Record<string, boolean>> = { makeUp: kind === 'make-up', last: last === true, strict: strict === true };
  return marked[mark] ?? false;
}

function cellOf(cell: CalendarCell, words: SheetWords): PaperCell {
  const { on, kind, count, last } = cell;
  if (on === undefined) return {};
  const marks = Object.entries(words.marks)
    .filter(([mark]) => isMarked(cell, mark))
    .map(([, [label]]) => label);
  return { day: String(Number(on.slice(8))), kind, label: labelOf(kind, count, words), marks, last };
}

function labelOf(kind: SheetDayKind | undefined, count: number | undefined, words: SheetWords): string | undefined {
  if (kind === undefined) return undefined;
  return count !== undefined && count > 0 ? words.nth(count) : words.kinds[kind][0];
}
