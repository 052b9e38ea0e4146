import type { Localised } from '@platform/http';
import type { PrintableSheet } from '../printable-sheet';
import { chinesePunctuation } from './chinese-punctuation';
import { sheetWords, type SheetWords } from './sheet.words';

/** A sheet, and how it is told in its language. */
export interface Telling {
  readonly sheet: PrintableSheet;
  readonly words: SheetWords;
  /** A text of the law or of the house. */
  readonly say: (text: Localised) => string;
  /** A text as the fonts at hand can show it. */
  readonly show: (text: string) => string;
}

export function tellingOf(sheet: PrintableSheet, show: (text: string) => string): Telling {
  const { language } = sheet;
  const say = (text: Localised): string => show(language === 'zh' ? chinesePunctuation(text.zh) : text.en);
  return { sheet, words: sheetWords[language], say, show };
}
