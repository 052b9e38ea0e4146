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
