import type { Calendar } from './calendar';
import { numberOf, yearOf, type Day } from './day-number';
import type { HolidayNotice } from './notice';

/** The notices a count over these days rests on: those that say something of one of them, and the yearly one of each year, oldest first. */
export function noticesBetween(first: Day, last: Day, calendar: Calendar): HolidayNotice[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  const found = new Set<HolidayNotice>();
  for (let year = yearOf(from); year <= yearOf(to); year += 1) note(calendar, numberOf(`${year}-01-01`), found);
  for (let day = from; day <= to; day += 1) note(calendar, day, found);
  return [...found].sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));
}

/** New Year's Day is in every yearly notice, and in no other. */
function note({ marks }: Calendar, day: number, found: Set<HolidayNotice>): void {
  const notice = marks.get(day)?.notice;
  if (notice) found.add(notice);
}
