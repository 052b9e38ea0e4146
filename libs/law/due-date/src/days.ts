import { Temporal } from 'temporal-polyfill';

/** Years an office counts in; beyond them a day is a slip of the pen. */
const [firstYear, lastYear] = [1949, 2999];

/** Whether there is such a day: 2025-02-30 is none. */
export function existsAsDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
