import { numberOf, textOf, weekdayOf, type Day } from './day-number';

/** 1 = Monday … 7 = Sunday. @throws RangeError when it is not a day */
export function weekdayOn(day: Day): number {
  return weekdayOf(numberOf(day));
}

/** The days of a month, `YYYY-MM`, in rows from Monday to Sunday; a place of another month is empty. @throws RangeError when it is no month */
export function weeksOfMonth(month: string): (string | undefined)[][] {
  const first = numberOf(`${month}-01`);
  const monday = first - weekdayOf(first) + 1;
  const weeks: (string | undefined)[][] = [];
  for (let start = monday; start <= first || textOf(start).startsWith(month); start += 7)
    weeks.push(Array.from({ length: 7 }, (_x, place) => textOf(start + place)).map((day) => (day.startsWith(month) ? day : undefined)));
  return weeks;
}
