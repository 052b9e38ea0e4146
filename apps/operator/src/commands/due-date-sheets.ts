import { termIn, type AnswerContext, type Answered } from '@law/due-date';
import { printableSheet, SheetPrinter, type PrintableSheet } from '@office/correspondence';

/** Prints what was answered; nothing where there is no term to print. */
export type SheetPress = (answered: readonly Answered[], context: AnswerContext) => Promise<Uint8Array | undefined>;

/** All sheets in one PDF, in the order of the questions; what could not be read has none. */
export const printSheets: SheetPress = async (answered, context) => {
  const sheets = answered.flatMap((each) => ('error' in each ? [] : sheetsOf(each, context)));
  return sheets.length > 0 ? new SheetPrinter().printAll(sheets) : undefined;
};

/** An impossible story is printed with what is wrong with it, and without any day. */
function sheetsOf({ question, answer }: Exclude<Answered, { error: unknown }>, context: AnswerContext): PrintableSheet[] {
  const { term } = termIn(question, context);
  if (!term) return [];
  const sheet = printableSheet(term, { language: context.language ?? 'zh', title: question.name ?? undefined });
  const flaws = answer.flaws.map(({ rule, on, says, saysEn }) => ({ rule, on, says: { zh: says, en: saysEn } }));
  if (answer.state !== 'impossible') return [{ ...sheet, flaws }];
  const state = { zh: '所述情形不可能发生,不作推算', en: 'The story cannot have happened; nothing is derived from it' };
  const none = { receiptOn: undefined, legalDue: undefined, safeDue: undefined, baseDue: undefined, extendedDue: undefined };
  return [{ ...sheet, ...none, lastDays: undefined, basis: state, state, days: [], flaws }];
}
