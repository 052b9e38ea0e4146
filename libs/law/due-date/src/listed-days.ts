import { sheetOf, type ClockInput, type SheetDay } from '@law/clock';

/** More than three years of days are nobody's term any more, and listing them would keep the process from its other work. */
export const mostDaysListed = 1200;

const cut = {
  says: `逐日清单只列最早的 ${mostDaysListed} 天,其后从略;请核对事实中的日期`,
  saysEn: `The list holds the first ${mostDaysListed} days; the later ones are left out. Check the days of the events`,
};

/** The days counted and skipped, and whether there are more than are listed. */
export function listedDays(term: ClockInput): { readonly days: readonly SheetDay[]; readonly daysCut?: typeof cut } {
  const { days } = sheetOf(term, mostDaysListed + 1);
  return days.length > mostDaysListed ? { days: days.slice(0, mostDaysListed), daysCut: cut } : { days };
}
