import type { Calendar } from '../calendar';
import { numberOf, textOf, weekdayOf } from '../day-number';
import { daysIn, type DaysRead } from './days-in';
import { faultAt, type FaultRule, type NoticeFault } from './fault';
import type { Piece } from './lines';
import type { ReadBlock } from './notice-reading';

/** What a sentence is read against. */
export interface Surroundings {
  readonly holiday: string;
  /** Of days that name none. */
  readonly year: number;
  /** What was arranged before; an extension builds on it. */
  readonly held: Calendar;
}

/** What the sentences of a paragraph have said so far. */
export interface Said {
  readonly off: ReadBlock[];
  readonly worked: ReadBlock[];
  /** 不调休. */
  unmoved: boolean;
}

const dayOff = /^(?:放假|调休)(?:放假|调休)?(?:共?(\d+)天)?$|^补休$/;
const counted = /^(?:放假)?共?(\d+)天$/;
const atWork = /^(?:均)?(?:照常|正常)?上班$/;
const resumes = /^起(?:恢复)?(?:照常|正常)?上班$/;
const extension = /^延长(?:(\d{4})年)?(\D+?)假期至(.+)$/;

/** Reads one clause into what is said. @returns its faults; what is not understood is one, with its words */
export function readClause(clause: Piece, around: Surroundings, said: Said): NoticeFault[] {
  const { text, line } = clause;
  const extended = extension.exec(text);
  if (extended) return extend(clause, extended, around, said);
  const days = daysIn(text, around.year, { line });
  if (days) return readDays(clause, days, around, said);
  const count = counted.exec(text);
  if (count) return mustBe(daysOf(said.off), Number(count[1]), clause);
  if (text === '与周末连休') return besideWeekend(said.off.at(-1), clause);
  if (text === '不调休') said.unmoved = true;
  else if (!['调休', '放假调休', '调休放假'].includes(text) || said.off.length === 0) return [fault('not-understood', clause)];
  return [];
}

function readDays(clause: Piece, { spans, rest, faults }: DaysRead, { holiday }: Surroundings, said: Said): NoticeFault[] {
  const { text: words, line } = clause;
  const blocks = spans.map(({ first, last }) => ({ holiday, first, last, line, words }));
  const off = dayOff.exec(rest);
  if (resumes.test(rest)) return [...faults, ...resume(spans[0]?.first, said.off.at(-1), clause)];
  if (atWork.test(rest)) said.worked.push(...blocks.flatMap(dayByDay));
  else if (!off) return [...faults, fault('not-understood', clause)];
  else for (const block of blocks) takeOff(block, said);
  const stated = off?.[1];
  return [...faults, ...(stated === undefined || faults.length > 0 ? [] : mustBe(daysOf(blocks), Number(stated), clause))];
}

/** 1月1日放假,1月2日补休: days that touch are one block. */
function takeOff(block: ReadBlock, said: Said): void {
  const before = said.off.at(-1);
  if (before?.holiday !== block.holiday || numberOf(before.last) + 1 !== numberOf(block.first)) said.off.push(block);
  else said.off[said.off.length - 1] = { ...before, last: block.last, words: `${before.words},${block.words}` };
}

/** Worked days stand singly, as the notices name them. */
function dayByDay(block: ReadBlock): ReadBlock[] {
  const first = numberOf(block.first);
  return Array.from({ length: numberOf(block.last) - first + 1 }, (_x, place) => {
    const day = textOf(first + place);
    return { ...block, first: day, last: day };
  });
}

function daysOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((days, { first, last }) => days + numberOf(last) - numberOf(first) + 1, 0);
}

/** 放假1天,与周末连休: the weekend has to be there. */
function besideWeekend(block: ReadBlock | undefined, clause: Piece): NoticeFault[] {
  const beside = block !== undefined && (weekdayOf(numberOf(block.first) - 1) > 5 || weekdayOf(numberOf(block.last) + 1) > 5);
  return beside ? [] : [fault('no-weekend-beside', clause)];
}

/** 延长2020年春节假期至2月2日: from its first day, as it was arranged, to the new last one. */
function extend(clause: Piece, [, stated, holiday = '', until = '']: RegExpExecArray, around: Surroundings, said: Said): NoticeFault[] {
  const { text: words, line } = clause;
  const year = Number(stated ?? around.year);
  const days = daysIn(until, year, { line }) ?? { spans: [], rest: until, faults: [] };
  const [span] = days.spans;
  if (!span || days.rest !== '') return [...days.faults, fault('not-understood', clause)];
  const before = runOf(holiday, year, around.held);
  if (!before) return [fault('nothing-to-extend', clause)];
  said.off.push({ holiday, first: before.first, last: span.last, line, words });
  return [...days.faults, ...(span.last <= before.last ? [fault('not-longer', clause, before.last)] : [])];
}

/** The days off under that name in that year. */
function runOf(holiday: string, year: number, held: Calendar): { readonly first: string; readonly last: string } | undefined {
  const days = [...held.marks]
    .filter(([day, mark]) => mark.kind === 'off' && mark.holiday.includes(holiday) && textOf(day).startsWith(String(year)))
    .map(([day]) => day)
    .sort((one, other) => one - other);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first: textOf(first), last: textOf(last) };
}

/** 2月3日起正常上班: the first day that is no weekend after the holiday. */
function resume(day: string | undefined, block: ReadBlock | undefined, clause: Piece): NoticeFault[] {
  if (day === undefined) return [];
  if (!block) return [fault('not-understood', clause)];
  let first = numberOf(block.last) + 1;
  while (weekdayOf(first) > 5) first += 1;
  return textOf(first) === day ? [] : [fault('resumes-on-another-day', clause, textOf(first))];
}

function mustBe(right: number, stated: number, clause: Piece): NoticeFault[] {
  return right === stated ? [] : [fault('count-of-days', clause, String(right))];
}

function fault(rule: FaultRule, { text, line }: Piece, given = ''): NoticeFault {
  return faultAt(rule, { line, words: text }, given);
}
