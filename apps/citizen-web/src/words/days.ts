import type { Language } from './language';

const zhDay = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
const enDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
const zhMonth = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', year: 'numeric', month: 'long' });
const enMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' });
const zhTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "2026年11月24日（星期二）" or "Tuesday, 24 November 2026", from `YYYY-MM-DD`. */
export function sayDay(day: string, language: Language): string {
  if (language === 'en') return enDay.format(atNoon(day)).replace(',', '');
  return zhDay.format(atNoon(day)).replace(/(星期.)$/, '（$1）');
}

export function sayMonth(month: string, language: Language): string {
  return (language === 'en' ? enMonth : zhMonth).format(atNoon(`${month}-01`));
}

/** The office day of an instant, `YYYY-MM-DD`: every office keeps Beijing time. */
function officeDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}

/** The instant to the second in Beijing time, as a receipt must show it. */
export function sayInstant(instant: string, language: Language): string {
  const time = zhTime.format(new Date(instant));
  const day = sayDay(officeDay(instant), language);
  return language === 'en' ? `${day}, ${time} Beijing time` : `${day} ${time}（北京时间）`;
}
