import { weekdayOn } from '@law/calendar';
import { Temporal } from 'temporal-polyfill';
import { officeTimeZone } from '@platform/time';

type Language = 'zh' | 'en';

const weekdays = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const months = 'January February March April May June July August September October November December'.split(' ');

/** The weekday in a word of a table. */
export function sayWeekday(day: string, language: Language): string {
  return weekdays[language][weekdayOn(day) - 1] ?? '';
}

/** `2026年2月13日（星期五）` or `Fri 13 February 2026`. */
export function sayDay(day: string, language: Language): string {
  const weekday = sayWeekday(day, language);
  return language === 'zh' ? `${sayShortDay(day, language)}（星期${weekday}）` : `${weekday} ${sayShortDay(day, language)}`;
}

/** Without the weekday. */
export function sayShortDay(day: string, language: Language): string {
  const [year, month, date] = partsOf(day);
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1] ?? ''} ${year}`;
}

export function sayMonth(month: string, language: Language): string {
  const [year, number] = partsOf(month);
  return language === 'zh' ? `${year}年${number}月` : `${months[number - 1] ?? ''} ${year}`;
}

/** The office's day and time of an instant. */
export function officeTimeOf(instant: string): { readonly day: string; readonly time: string } {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(officeTimeZone);
  return { day: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

function partsOf(text: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return [year, month, date];
}
