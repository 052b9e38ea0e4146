export { calendarAsKnownOn, currentCalendar, type Calendar } from './calendar';
export {
  addWorkingDays,
  dayBefore,
  isProvisional,
  isWorkingDay,
  monthsAfter,
  naturalDaysAfter,
  nextDay,
  workingDayAfter,
  workingDaysBetween,
} from './counting';
export { explainDay, type ExplainedDay } from './explain-day';
export { noticesBetween } from './notices-between';
export { weekdayOn, weeksOfMonth } from './weeks-of-month';
