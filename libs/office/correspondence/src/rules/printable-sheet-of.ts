import { noticesBetween } from '@law/calendar';
import { countingRules, lastDaysExplained, readClock, sheetOf, type ClockInput, type SheetDay } from '@law/clock';
import type { Localised } from '@platform/http';
import type { PrintableSheet } from '../printable-sheet';

/** What the clock does not know of a case. `reader`: an applicant is told the term, not the agency's own caution about it. */
export interface AboutTheCase extends Pick<PrintableSheet, 'language' | 'title' | 'number' | 'agency' | 'applicantMark' | 'generatedAt'> {
  readonly reader?: 'agency' | 'applicant';
}

/** The sheet of a case as the clock reads its facts. Everything on it is derived anew. */
export function printableSheet(term: ClockInput, { reader = 'agency', ...about }: AboutTheCase): PrintableSheet {
  const { days, basis, legalDue, safeDue, provisional, calendar, flaws } = sheetOf(term);
  const { state, receiptOn, baseDue, extendedDue } = readClock(term);
  const own = reader === 'agency';
  return {
    ...about,
    profileName: term.profile.name,
    calendarVersion: calendar,
    coveredUntil: term.calendar.coveredUntil,
    notices: noticesOf(days, term),
    asOf: term.asOf,
    receiptOn,
    basis,
    legalDue,
    safeDue: own ? safeDue : undefined,
    baseDue,
    extendedDue,
    provisional,
    state: states[state] ?? { zh: state, en: state },
    days,
    flaws: own ? flaws : undefined,
    lastDays: own ? lastDaysExplained(legalDue, safeDue) : undefined,
    rules: countingRules(term.profile),
  };
}

function noticesOf(days: readonly SheetDay[], { calendar }: ClockInput): PrintableSheet['notices'] {
  const on = days.map((day) => day.on).sort();
  const [first, last] = [on.at(0), on.at(-1)];
  if (first === undefined || last === undefined) return [];
  return noticesBetween(first, last, calendar).map(({ number, publishedOn }) => ({ number, publishedOn }));
}

const states: Readonly<Record<string, Localised>> = {
  'not-started': { zh: '期限尚未起算', en: 'The term has not begun' },
  running: { zh: '期限正在计算', en: 'The term is running' },
  'awaiting-correction': { zh: '等待申请人补正,期限停止计算', en: 'Waiting for the applicant to correct; the term stands still' },
  'awaiting-fee': { zh: '等待申请人缴费,期限停止计算', en: 'Waiting for the fee; the term stands still' },
  replied: { zh: '已经答复', en: 'Replied' },
  withdrawn: { zh: '申请已经撤回', en: 'Withdrawn' },
  lapsed: { zh: '视为放弃申请,已经终结', en: 'Taken as given up, closed' },
};
