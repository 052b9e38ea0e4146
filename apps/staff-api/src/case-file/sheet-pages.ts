import { CaseReader, type Actor } from '@casework/case-file';
import { Injectable, StreamableFile } from '@nestjs/common';
import { monthsOf, printableSheet, sheetDisposition, SheetPrinter } from '@office/correspondence';
import type { Language } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import type { SheetDto } from './sheet.dto';

/** The count of a case's term: on the screen, and on paper. */
@Injectable()
export class SheetPages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
    private readonly printer: SheetPrinter,
    private readonly clock: OfficeClock,
  ) {}

  /** @throws Problem no-such-case */
  async sheet(requestId: string, actor: Actor): Promise<SheetDto> {
    const sheet = await this.cases.sheet(requestId, actor);
    return { ...sheet, months: monthsOf(sheet.days, sheet.legalDue, sheet.safeDue) };
  }

  /** The applicant stands on it masked. @throws Problem no-such-case, sheet-too-long, sheet-not-printed */
  async paper(requestId: string, actor: Actor, language: Language): Promise<StreamableFile> {
    const { view, term } = await this.unitOfWork.run(actor.scope, async () => ({
      view: await this.cases.view(requestId, actor),
      term: await this.cases.term(requestId, actor.scope),
    }));
    const { title, agencyName: agency, applicant, standing } = view;
    const generatedAt = this.clock.now().toString({ smallestUnit: 'second' });
    const about = { language, title, number: standing.number, agency, applicantMark: applicant.name, generatedAt };
    const pdf = await this.printer.print(printableSheet(term, about));
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: sheetDisposition(standing.number, language),
    });
  }
}
