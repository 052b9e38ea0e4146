import { explainDay, nextDay } from '@law/calendar';
import { isExcluded } from './exclusions';
import type { Flaw, Words } from './flaw';
import { readClock, type ClockInput } from './read-clock';
import { limitOf, termOf, type ClockQuestion, type Run, type Term } from './run';
import { storyOf } from './story';
import type { Story } from './telling';

/** What a day is to the count. A make-up working day is counted too; which day is the last one, the sheet says. */
export type SheetDayKind = 'zero' | 'counted' | 'make-up' | 'weekend' | 'holiday' | 'consultation' | 'awaiting';

/** One day of the term: counted or not, and why. */
export interface SheetDay {
  readonly on: string;
  readonly kind: SheetDayKind;
  readonly counted: boolean;
  /** The how-manieth counted day it is; 0 for the day the count starts from. Absent for days that are not counted. */
  readonly count?: number;
  readonly why: Words;
  readonly law?: string;
  /** The holiday notice that says so. */
  readonly notice?: string;
}

/** The whole count of a case, day by day, for anybody who wants to check it. */
export interface Sheet {
  readonly receiptOn?: string;
  readonly basis: Words;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional: boolean;
  /** Version of the calendar: the day of its newest notice. */
  readonly calendar: string;
  readonly days: readonly SheetDay[];
  readonly flaws: readonly Flaw[];
}

/**
 * Every day from receipt to the last day, run after run, with its reason, article and notice.
 * @param most days listed at the most, the earliest; all of them unless said otherwise
 */
export function sheetOf(input: ClockInput, most = Infinity): Sheet {
  const { facts, ...question } = input;
  const { receiptOn, basis, legalDue, safeDue, provisional, flaws } = readClock(input);
  const story = storyOf(facts, question);
  const days = story.runs.flatMap((run, index) => {
    const term = termOf(run, story, question, 'letter');
    const last = lastShownOf(run, term, story, question);
    return daysOf({ run, term, last, nextStart: story.runs[index + 1]?.startOn, most }, question);
  });
  const listed = days.slice(0, most);
  return { receiptOn, basis, legalDue, safeDue, provisional, calendar: question.calendar.version, days: listed, flaws };
}

/** The last day of a run; a stopped one is shown as far as the applicant has time. */
function lastShownOf({ stopped, overOn }: Run, { due }: Term, { ended }: Story, { asOf }: ClockQuestion): string {
  return stopped ? (stopped.until ?? overOn ?? ended?.on ?? asOf) : due;
}

interface Listed {
  readonly run: Run;
  readonly term: Term;
  readonly last: string;
  readonly nextStart: string | undefined;
  readonly most: number;
}

/** From day zero to the last day, or to the day before the next run begins: no day stands in two runs. */
function daysOf({ run, term, last, nextStart, most }: Listed, question: ClockQuestion): SheetDay[] {
  const days: SheetDay[] = [];
  let count = 0;
  const end = run.stopped && nextStart !== undefined ? nextStart : nextDay(last);
  const before = nextStart !== undefined && nextStart < end ? nextStart : end;
  for (let on = run.startOn; on < before && days.length < most; on = nextDay(on)) {
    const day = on === run.startOn ? dayZero(run, question) : dayIn(on, count + 1, run, term, question);
    if (day.counted) count += 1;
    days.push(day);
  }
  return days;
}

const causes: Readonly<Record<Run['cause'], Words>> = {
  receipt: { zh: '收到申请之日,开始的当日不计入', en: 'Day of receipt; the first day is not counted' },
  correction: {
    zh: '收到补正后的申请之日,期限重新起算,当日不计入',
    en: 'The corrected application came; the term starts anew, this day is not counted',
  },
  fee: { zh: '缴费之日,期限自次日重新起算', en: 'The fee was paid; the term starts anew on the next day' },
  redecision: {
    zh: '收到责令重新作出答复的决定或者判决之日,当日不计入',
    en: 'The order for a new decision was received; this day is not counted',
  },
};

/** Where an order sets no limit at all. */
const lawOfOrders = '行政复议法第六十四条';

function dayZero({ startOn, cause, order }: Run, question: ClockQuestion): SheetDay {
  const { articles } = question.profile;
  const laws = { receipt: articles.firstDay, fee: articles.fee, correction: articles.correction, redecision: articles.firstDay };
  const law = order ? (limitOf(order, question)?.law ?? lawOfOrders) : laws[cause];
  return { on: startOn, kind: 'zero', counted: false, count: 0, why: causes[cause], law };
}

function dayIn(on: string, count: number, run: Run, term: Term, question: ClockQuestion): SheetDay {
  const { kind, working, why, notice } = explainDay(on, question.calendar);
  if (!working) return { on, kind: kind === 'holiday' ? kind : 'weekend', counted: false, why: lastOr(why, on, term), notice };
  const skipped = skippedFor(on, run, term, question);
  if (skipped) return { on, counted: false, ...skipped };
  const counts = kind === 'make-up' ? kind : 'counted';
  return { on, kind: counts, counted: true, count, why: lastOr(why, on, term), law: lawOf(count, on, run, term, question), notice };
}

/** Why a working day is not counted. */
function skippedFor(on: string, { stopped }: Run, term: Term, question: ClockQuestion): Pick<SheetDay, 'kind' | 'why' | 'law'> | undefined {
  const { articles } = question.profile;
  if (stopped && on > stopped.on)
    return stopped.by === 'correction'
      ? { kind: 'awaiting', why: { zh: '等待申请人补正', en: 'Waiting for the applicant to correct' }, law: articles.correction }
      : { kind: 'awaiting', why: { zh: '等待申请人缴费', en: 'Waiting for the applicant to pay' }, law: articles.fee };
  if (isExcluded(on, term.excluded) && !isDelayed(on, term))
    return {
      kind: 'consultation',
      why: { zh: '征求意见期间,不计算在期限内', en: 'Time of a consultation, not counted' },
      law: articles.consultation,
    };
  return undefined;
}

function isDelayed(on: string, { delayedUntil, extendedDue, baseDue }: Term): boolean {
  return delayedUntil !== undefined && on > (extendedDue ?? baseDue);
}

function lastOr(why: Words, on: string, { due }: Term): Words {
  return on === due ? { zh: `${why.zh};期限届满之日`, en: `${why.en}; last day of the term` } : why;
}

function lawOf(count: number, on: string, { order }: Run, term: Term, question: ClockQuestion): string {
  const { articles, terms } = question.profile;
  if (order) return limitOf(order, question)?.law ?? lawOfOrders;
  if (isDelayed(on, term)) return articles.delay;
  return count > terms.reply ? articles.extension : articles.reply;
}
