import { Injectable } from '@nestjs/common';
import { CaseReader, type CaseFile } from '@casework/case-file';
import { Notifications } from '@office/notification';

/** Tells the applicant by mail that somebody is asked, not whom; where he gave an address. */
@Injectable()
export class ConsultationMail {
  constructor(
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  async tell({ id: requestId, agencyId, agencyName, number }: CaseFile, on: string): Promise<void> {
    const { email, language: chosen } = await this.reader.addressee(requestId);
    if (email === undefined) return;
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number, agency: agencyName[language], on };
    await this.notifications.order({
      agencyId,
      requestId,
      channel: 'email',
      template: 'consultation-sent',
      recipient: email,
      language,
      particulars,
    });
  }
}
