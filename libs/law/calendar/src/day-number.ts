import { Temporal } from 'temporal-polyfill';

/** A calendar day of the office; text is `YYYY-MM-DD`. */
export type Day = Temporal.PlainDate | string;

const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function lengthOfYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** Days from 0000-01-01 to the first day of that year. */
export function firstOfYear(year: number): number {
  const past = year - 1;
  return year * 365 + (Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)) + 1;
}

/** Days already translated, both ways. A term names few different days; the bound is for imports that name many. */
const numbers = new Map<string, number>();
const texts = new Map<number, string>();
const mostRemembered = 20_000;

/** Days from 0000-01-01: counting needs whole numbers, and needs them fast. @throws RangeError when it is not a day */
export function numberOf(day: Day): number {
  if (typeof day !== 'string') return firstOfYear(day.year) + day.dayOfYear - 1;
  return numbers.get(day) ?? remember(day, parsed(day));
}

export function textOf(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const text = written(number);
  remember(text, number);
  return text;
}

function remember(text: string, number: number): number {
  if (numbers.size >= mostRemembered) {
    numbers.clear();
    texts.clear();
  }
  numbers.set(text, number);
  texts.set(number, text);
  return number;
}

function parsed(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  const number = firstOfYear(year) + dayOfYear(year, month, Number(day.slice(8, 10))) - 1;
  if (!dayShape.test(day) || written(number) !== day) throw new RangeError(`"${day}" is not a day.`);
  return number;
}

function dayOfYear(year: number, month: number, day: number): number {
  return (daysBeforeMonth[month] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

export function yearOf(number: number): number {
  const guess = Math.floor(number / 365.2425);
  if (number < firstOfYear(guess)) return guess - 1;
  return number < firstOfYear(guess + 1) ? guess : guess + 1;
}

function written(number: number): string {
  const year = yearOf(number);
  const place = number - firstOfYear(year) + 1;
  let month = 12;
  while (month > 1 && dayOfYear(year, month, 1) > place) month -= 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(place - dayOfYear(year, month, 1) + 1, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

export function plainDateOf(number: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(textOf(number));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(number: number): number {
  return ((number + 5) % 7) + 1;
}
