import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import {
  currentCalendar,
  daysThatDiffer,
  calendarWith,
  explainDay,
  isProvisional,
  noticesBetween,
  readNotice,
  readNoticeText,
  weeksOfMonth,
  type NoticeFault,
  type NoticeReading,
} from '@law/calendar';
import { exitCodes, say, UsageFault, type ExitCode, type FreeCommand } from '../command';

const thisYear = (): string => currentCalendar().coveredUntil.slice(0, 4);

/** 工作日历: what this version of the house holds, and what it reads in a notice. Neither needs a database. */
export const calendarCommand: FreeCommand = {
  usage: 'show [--year YYYY] | check FILE|- [--json]',
  does: {
    zh: '显示某年的工作日历；或者试读一份放假通知（文本或者 JSON），逐处列出读不通的地方',
    en: 'show the working days of a year; or read a holiday notice (text or JSON) and name every fault at its place',
  },
  options: { year: { type: 'string' }, json: { type: 'boolean' } },
  async runFree(options, [verb, file, ...more]) {
    const { year = thisYear(), json } = options;
    if (verb === 'show' && file === undefined) return show(yearIn(String(year)));
    if (verb === 'check' && file !== undefined && more.length === 0) return check(await contentOf(file), json === true);
    throw new UsageFault('请写明 show 或者 check FILE / Say show, or check FILE');
  },
};

function yearIn(typed: string): string {
  if (!/^(19|20)\d\d$/.test(typed)) throw new UsageFault(`不是年份 / Not a year: ${typed}`);
  return typed;
}

function show(year: string): ExitCode {
  const calendar = currentCalendar();
  for (let month = 1; month <= 12; month += 1) {
    const weeks = weeksOfMonth(`${year}-${String(month).padStart(2, '0')}`);
    process.stdout.write(`\n${year}-${String(month).padStart(2, '0')}\n 一  二  三  四  五  六  日\n`);
    for (const week of weeks) process.stdout.write(`${week.map(cellOf).join('').trimEnd()}\n`);
  }
  process.stdout.write('\n');
  for (const { number, publishedOn, source } of noticesBetween(`${year}-01-01`, `${year}-12-31`, calendar))
    process.stdout.write(`${number}  ${publishedOn}  ${source}\n`);
  if (isProvisional(`${year}-12-31`, calendar)) say('暂定：通知尚未公布', 'provisional: its notice is not out yet');
  return exitCodes.done;
}

/** 休 a day off by notice or statute, 班 a make-up day, a dot a weekend. */
function cellOf(day: string | undefined): string {
  if (day === undefined) return '    ';
  const signs = { holiday: '休', 'make-up': '班', weekend: '· ', weekday: '  ' };
  return `${day.slice(8)}${signs[explainDay(day, currentCalendar()).kind]}`;
}

async function contentOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw new UsageFault(`无法读取 / Cannot be read: ${file} (${code})`);
    throw error;
  }
}

function check(content: string, json: boolean): ExitCode {
  const reading = content.trimStart().startsWith('{') ? readNotice(parsed(content)) : readNoticeText(content);
  const differ = reading.notice ? daysThatDiffer(currentCalendar(), calendarWith([reading.notice])) : [];
  if (json) process.stdout.write(`${JSON.stringify({ ...reading, differ }, undefined, 2)}\n`);
  else tell(reading, differ);
  return reading.faults.length > 0 ? exitCodes.faultFound : exitCodes.done;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return content;
    throw error;
  }
}

function tell({ number, publishedOn, off, worked, faults }: NoticeReading, differ: ReturnType<typeof daysThatDiffer>): void {
  for (const fault of faults)
    process.stdout.write(`${placeOf(fault)}${fault.says.zh} / ${fault.says.en}${fault.words ? `: ${fault.words}` : ''}\n`);
  process.stdout.write(`${[number, publishedOn].filter((part) => part !== undefined).join('  ')}\n`);
  for (const { holiday, first, last } of off) process.stdout.write(`  休 ${holiday} ${first}${last === first ? '' : ` – ${last}`}\n`);
  for (const { holiday, first } of worked) process.stdout.write(`  班 ${holiday} ${first}\n`);
  for (const { day, before, after } of differ) process.stdout.write(`  ≠ ${day} ${before.why.zh} → ${after.why.zh}\n`);
  say(
    `${faults.length} 处需要核对，${differ.length} 天与现有日历不同`,
    `${faults.length} faults, ${differ.length} days differ from the calendar held`,
  );
}

function placeOf({ line, path }: NoticeFault): string {
  if (line !== undefined) return `第 ${line} 行 / line ${line}: `;
  return path === undefined ? '' : `${path}: `;
}
