import { CaseReader } from '@casework/case-file';
import type { IntakeChannel } from '@casework/intake';
import { sheetOf } from '@law/clock';
import { Injectable, StreamableFile } from '@nestjs/common';
import { monthsOf, printableSheet, sheetDisposition, SheetPrinter } from '@office/correspondence';
import type { ApplicantActor } from '@office/identity';
import type { Language } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import type { SheetDto } from './sheet.dto';

/** Why it is that day: the count of the applicant's own term, on the screen and on paper. */
@Injectable()
export class SheetPage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
    private readonly printer: SheetPrinter,
    private readonly clock: OfficeClock,
  ) {}

  view(actor: ApplicantActor): Promise<SheetDto> {
    return this.unitOfWork.run(actor.scope, async () => {
      const { number } = await this.cases.standing(actor.requestId, actor);
      const { receiptOn, basis, legalDue, provisional, calendar, days } = await this.cases.sheet(actor.requestId, actor);
      const forecast = receiptOn === undefined ? await this.forecastOf(actor) : undefined;
      return { number, receiptOn, basis, legalDue, provisional, calendar, days, months: monthsOf(days, legalDue), forecast };
    });
  }

  /** @throws Problem sheet-too-long, sheet-not-printed */
  async paper(actor: ApplicantActor, language: Language): Promise<StreamableFile> {
    const { view, term } = await this.unitOfWork.run(actor.scope, async () => ({
      view: await this.cases.view(actor.requestId, actor),
      term: await this.cases.term(actor.requestId, actor.scope),
    }));
    const { title, agencyName: agency, applicant, standing } = view;
    const generatedAt = this.clock.now().toString({ smallestUnit: 'second' });
    const about = { language, title, number: standing.number, agency, applicantMark: applicant.name, generatedAt };
    const pdf = await this.printer.print(printableSheet(term, { ...about, reader: 'applicant' }));
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: sheetDisposition(standing.number, language),
    });
  }

  /** While the day of receipt is open: the count that a confirmation today would begin. */
  private async forecastOf(actor: ApplicantActor): Promise<SheetDto['forecast']> {
    const { state, profile, calendar, asOf } = await this.cases.term(actor.requestId, actor.scope);
    if (state !== 'submitted') return undefined;
    const { channel } = await this.cases.view(actor.requestId, actor);
    const received = { act: 'received', channel: channel as IntakeChannel, on: asOf, confirmedOn: asOf } as const;
    const { legalDue, days } = sheetOf({ facts: [received], profile, calendar, asOf });
    return { confirmedOn: asOf, legalDue, days, months: monthsOf(days, legalDue) };
  }
}
