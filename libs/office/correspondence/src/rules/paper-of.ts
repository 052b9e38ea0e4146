import type { PrintableSheet } from '../printable-sheet';
import type { Paper, PaperFact, PaperTable } from './paper';
import { listOf } from './paper-list';
import { pictureOf } from './paper-picture';
import { officeTimeOf, sayDay } from './say-days';
import { tellingOf, type Telling } from './telling';

/** Everything on the paper, in order. @param show a text as the fonts at hand can show it */
export function paperOf(sheet: PrintableSheet, show: (text: string) => string): Paper {
  const telling = tellingOf(sheet, show);
  const { words, say } = telling;
  const flaws = flawsOf(telling);
  return {
    language: sheet.language,
    title: words.title,
    number: sheet.number === undefined ? undefined : show(sheet.number),
    head: headOf(telling),
    warning: sheet.provisional ? words.provisional : undefined,
    picture: pictureOf(telling),
    list: listOf(telling),
    flaws,
    rules: { heading: words.rules[flaws ? 'fourth' : 'third'], items: sheet.rules.map(say) },
    signatures: words.signatures,
    made: words.made(madeAt(telling)),
    page: words.page,
  };
}

type Entry = readonly [label: string, value: string | undefined, strong?: 'strong'];

function headOf({ sheet, words, say, show }: Telling): PaperFact[] {
  const { head } = words;
  const { language, asOf, receiptOn, legalDue, baseDue, extendedDue, safeDue, lastDays, agency } = sheet;
  const day = (on: string | undefined): string | undefined => on && sayDay(on, language);
  const entries: readonly Entry[] = [
    [head.number, sheet.number && show(sheet.number)],
    [head.about, sheet.title && show(sheet.title)],
    [head.agency, agency && say(agency)],
    [head.applicant, sheet.applicantMark && show(sheet.applicantMark)],
    [head.law, say(sheet.profileName)],
    [head.receiptOn, day(receiptOn) ?? words.open],
    [head.basis, say(sheet.basis)],
    [head.state, words.standing(say(sheet.state), sayDay(asOf, language))],
    [head.legalDue, day(legalDue) ?? words.noDue, 'strong'],
    [head.baseDue, extendedDue && day(baseDue)],
    [head.safeDue, day(safeDue)],
    [head.lastDays, lastDays && say(lastDays)],
    [head.calendar, show(words.calendarOf(sheet.calendarVersion, sheet.coveredUntil))],
    [head.notices, noticesOf(sheet, words.noticeOn, show)],
  ];
  return entries.flatMap(([label, value, strong]) =>
    value === undefined || value === '' ? [] : { label, value, strong: strong !== undefined },
  );
}

function noticesOf(
  { notices, language }: PrintableSheet,
  noticeOn: (number: string, day: string) => string,
  show: (text: string) => string,
): string {
  return notices.map(({ number, publishedOn }) => show(noticeOn(number, publishedOn))).join(language === 'zh' ? '、' : ', ');
}

/** A column nobody filled is left out. */
function flawsOf({ sheet: { flaws }, words, say, show }: Telling): PaperTable | undefined {
  if (!flaws) return undefined;
  const shown = (['rule', 'kind', 'on', 'says'] as const).filter((column) => flaws.some((flaw) => flaw[column] !== undefined));
  const rows = flaws.map(({ rule, kind, on = '', says }) => {
    const cells = { rule: show(rule), kind: kind ? words.flawKinds[kind] : '', on: show(on), says: say(says) };
    return shown.map((column) => cells[column]);
  });
  return { heading: words.flaws, columns: shown.map((column) => words.flawColumns[column]), empty: words.noFlaws, rows };
}

function madeAt({ sheet: { generatedAt, asOf, language }, words }: Telling): string {
  if (generatedAt === undefined) return sayDay(asOf, language);
  const { day, time } = officeTimeOf(generatedAt);
  return words.beijing(sayDay(day, language), time);
}
