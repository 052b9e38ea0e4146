export { calendarAsKnownOn, calendarWith, currentCalendar, type Calendar } from './calendar';
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
export { daysThatDiffer, type DayThatDiffers } from './days-that-differ';
export { explainDay, type ExplainedDay } from './explain-day';
export type { HolidayNotice } from './notice';
export { noticesBetween } from './notices-between';
export type { NoticeFault, Place } from './reading/fault';
export type { NoticeReading, ReadBlock } from './reading/notice-reading';
export { readNotice } from './reading/read-notice';
export { readNoticeText } from './reading/read-notice-text';
export { weekdayOn, weeksOfMonth } from './weeks-of-month';
