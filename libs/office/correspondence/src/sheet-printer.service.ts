import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { correspondenceProblems } from './correspondence.problems';
import type { PrintableSheet } from './printable-sheet';
import { paperOf } from './rules/paper-of';
import { typesetterWith, type Typesetter } from './typesetter';

export interface PrinterSettings {
  /** A folder of further fonts, read with its subfolders: FangSong, or one for writing the house font has not. */
  readonly fontFolder?: string;
}

/** Beyond them it is nobody's term any more, and printing would keep the process from its other work. */
const most = { ofSheet: 1200, ofDocument: 4000 };

/** Prints 期限计算表 as PDF/A-2a: tagged, fonts inside, the same bytes for the same input. */
@Injectable()
export class SheetPrinter {
  constructor(private readonly settings: PrinterSettings = {}) {}

  /** @throws Problem sheet-too-long, sheet-not-printed */
  print(sheet: PrintableSheet): Promise<Uint8Array> {
    return this.printAll([sheet]);
  }

  /**
   * Several sheets in one PDF, each on pages of its own, numbered by itself.
   * @throws Problem sheet-too-long, sheet-not-printed
   * @throws RangeError when there is none, or what should be a day or an instant is not
   */
  async printAll(sheets: readonly PrintableSheet[]): Promise<Uint8Array> {
    const [first] = sheets;
    if (!first) throw new RangeError('There is no sheet to print.');
    const lengths = sheets.map(({ days }) => days.length);
    const days = lengths.reduce((sum, length) => sum + length, 0);
    if (Math.max(...lengths) > most.ofSheet || days > most.ofDocument)
      throw new Problem(correspondenceProblems.tooLong, undefined, { days });
    const typesetter = await this.typesetter();
    const papers = sheets.map((sheet) => paperOf(sheet, (text) => typesetter.printable(text)));
    return typesetter.pdf('sheet.typ', { papers }, first.generatedAt ?? `${first.asOf}T00:00:00Z`);
  }

  private typesetter(): Promise<Typesetter> {
    return typesetterWith(this.settings.fontFolder);
  }
}
