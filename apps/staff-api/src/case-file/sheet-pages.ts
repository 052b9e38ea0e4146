import { CaseReader, CaseReplay, type Actor } from '@casework/case-file';
import { sheetOf, type ClockInput } from '@law/clock';
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
    private readonly replay: CaseReplay,
    private readonly printer: SheetPrinter,
    private readonly clock: OfficeClock,
  ) {}

  /** @param knownOn as it was known at the end of that day. @throws Problem no-such-case, day-has-not-come */
  async sheet(requestId: string, actor: Actor, knownOn?: string): Promise<SheetDto> {
    const sheet = sheetOf(await this.inputOf(requestId, actor, knownOn));
    return { ...sheet, months: monthsOf(sheet.days, sheet.legalDue, sheet.safeDue) };
  }

  /** The applicant stands on it masked. @throws Problem no-such-case, sheet-too-long, sheet-not-printed */
  async paper(requestId: string, actor: Actor, language: Language, knownOn?: string): Promise<StreamableFile> {
    const { view, term } = await this.unitOfWork.run(actor.scope, async () => ({
      view: await this.cases.view(requestId, actor),
      term: await this.inputOf(requestId, actor, knownOn),
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

  private inputOf(requestId: string, actor: Actor, knownOn?: string): Promise<ClockInput> {
    return knownOn === undefined ? this.cases.term(requestId, actor.scope) : this.replay.asKnownOn(requestId, actor, knownOn);
  }
}
