import { calendarWith, yearArrangedBy, type Calendar } from '../calendar';
import { numberOf, textOf, weekdayOf } from '../day-number';
import type { DayBlock, HolidayNotice } from '../notice';
import { statutoryRunsOf } from '../statutory-days';
import { faultAt, type NoticeFault } from './fault';
import type { NoticeReading, RawNotice, ReadBlock } from './notice-reading';
import { tooLong } from './too-long';
import { weekdayName } from './weekday-name';

/** Years between the issue of a notice and a day it arranges. */
const farthest = 2;

/** Whether what was read can be the notice of a year or an amendment, beside what is held already. */
export function judged(raw: RawNotice, held: Calendar): NoticeReading {
  const { head: _head, source, amends, ...read } = raw;
  const boundless = boundlessIn(raw);
  if (boundless.length > 0) return { ...read, faults: [...raw.faults, ...boundless] };
  const off = raw.off.map(blockOf);
  const worked = raw.worked.map(blockOf);
  const year = amends === true ? undefined : yearArrangedBy({ off });
  const others = held.notices.filter(({ number }) => number !== raw.number);
  const faults = [
    ...raw.faults,
    ...faultsOfTheHead(raw),
    ...faultsOfTheDays(raw),
    ...(amends === true || (amends === undefined && year === undefined) ? amendmentFaults(raw, held) : yearFaults(raw, year, others)),
  ];
  if (faults.length > 0 || raw.number === undefined || raw.publishedOn === undefined) return { ...read, year, faults };
  const notice: HolidayNotice = { number: raw.number, publishedOn: raw.publishedOn, source, off, worked };
  return { ...read, year, faults, notice };
}

/** What is never laid out day by day. */
function boundlessIn({ off, worked, publishedOn }: RawNotice): NoticeFault[] {
  const yearsFrom = (day: string): number => Math.abs(Number(day.slice(0, 4)) - Number((publishedOn ?? day).slice(0, 4)));
  return [...off, ...worked].flatMap((block) => [
    ...tooLong(block, block),
    ...([block.first, block.last].some((day) => yearsFrom(day) > farthest) ? [faultAt('far-from-its-date', block)] : []),
  ]);
}

function blockOf({ holiday, first, last }: ReadBlock): DayBlock {
  return first === last ? [holiday, first] : [holiday, first, last];
}

function faultsOfTheHead({ number, publishedOn, head, off, worked }: RawNotice): NoticeFault[] {
  const year = publishedOn?.slice(0, 4);
  return [
    ...(number === undefined ? [faultAt('missing-number', head)] : []),
    ...(publishedOn === undefined ? [faultAt('missing-date', head)] : []),
    ...(off.length + worked.length === 0 ? [faultAt('no-days', head)] : []),
    ...(number !== undefined && year !== undefined && !number.includes(year)
      ? [faultAt('number-of-another-year', { ...head, words: number }, year)]
      : []),
  ];
}

function faultsOfTheDays({ off, worked }: RawNotice): NoticeFault[] {
  const all = [...off, ...worked];
  const overlapping = all.flatMap((block, place) => {
    const other = all.slice(0, place).find(({ first, last }) => block.first <= last && first <= block.last);
    return other ? [faultAt('overlap', block, other.words)] : [];
  });
  const onWeekdays = worked.flatMap((block) => {
    const day = weekdaysIn(block)[0];
    return day === undefined ? [] : [faultAt('not-a-weekend', block, weekdayName(day))];
  });
  return [...overlapping, ...onWeekdays];
}

function weekdaysIn({ first, last }: ReadBlock): number[] {
  return daysIn(first, last).filter((day) => weekdayOf(day) <= 5);
}

function daysIn(first: string, last: string): number[] {
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_x, place) => from + place);
}

function amendmentFaults({ off, worked, head }: RawNotice, held: Calendar): NoticeFault[] {
  const days = [...off, ...worked].map(({ last }) => last).sort();
  const last = days.at(-1);
  return last !== undefined && last > held.coveredUntil ? [faultAt('nothing-to-amend', head, last.slice(0, 4))] : [];
}

function yearFaults({ off, head }: RawNotice, year: number | undefined, others: readonly HolidayNotice[]): NoticeFault[] {
  if (year === undefined) return [faultAt('missing-holiday', head, '元旦')];
  const earlier = others.find((notice) => yearArrangedBy(notice) === year);
  if (earlier) return [faultAt('year-covered', head, earlier.number)];
  const { coveredUntil } = calendarWith([], others.at(-1)?.publishedOn);
  const known = Math.max(Number(coveredUntil.slice(0, 4)), ...others.map((notice) => yearArrangedBy(notice) ?? 0));
  const gap = year > known + 1 ? [faultAt('year-before-missing', head, String(year - 1))] : [];
  return [...gap, ...statutoryFaults(off, year).map(([rule, given]) => faultAt(rule, head, given))];
}

type Lack = readonly [rule: 'missing-holiday' | 'statutory-day-worked', what: string];

/** 全国年节及纪念日放假办法: a text that was cut off shows in what it lacks. */
function statutoryFaults(off: readonly ReadBlock[], year: number): Lack[] {
  const free = new Set(off.flatMap(({ first, last }) => daysIn(first, last)));
  return statutoryRunsOf(year).flatMap(([holiday, first, before, days]): Lack[] => {
    if (!off.some((block) => block.holiday.includes(holiday))) return [['missing-holiday', holiday]];
    const begins = numberOf(`${year}-${first}`) - before;
    const worked = Array.from({ length: days }, (_x, place) => begins + place).filter((day) => !free.has(day));
    return worked.map((day): Lack => ['statutory-day-worked', textOf(day)]);
  });
}
