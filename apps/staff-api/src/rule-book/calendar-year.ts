import { explainDay, isProvisional, noticesBetween, weeksOfMonth, type Calendar } from '@law/calendar';
import type { YearMonthDto, CalendarYearDto } from './calendar-year.dto';

/** A year laid out as the desk draws it: no day is computed in a browser. */
export function calendarYear(year: number, calendar: Calendar): CalendarYearDto {
  const months = Array.from({ length: 12 }, (_x, place) => monthOf(`${year}-${String(place + 1).padStart(2, '0')}`, calendar));
  const notices = noticesBetween(`${year}-01-01`, `${year}-12-31`, calendar);
  return {
    year,
    version: calendar.version,
    coveredUntil: calendar.coveredUntil,
    provisional: isProvisional(`${year}-12-31`, calendar),
    workingDays: months.reduce((days, month) => days + month.workingDays, 0),
    notices: notices.map(({ number, publishedOn, source }) => ({ number, publishedOn, source })),
    months,
  };
}

function monthOf(month: string, calendar: Calendar): YearMonthDto {
  const weeks = weeksOfMonth(month).map((week) => ({
    places: week.map((day) => (day === undefined ? {} : { day: { day, ...explainDay(day, calendar) } })),
  }));
  const workingDays = weeks.flatMap(({ places }) => places).filter(({ day }) => day?.working).length;
  return { month, workingDays, weeks };
}
