import { Injectable } from '@nestjs/common';
import { CaseReader, type CaseFile } from '@casework/case-file';
import { Notifications, type Template, type TemplateParticulars } from '@office/notification';

type Told = 'correction-asked' | 'request-closed' | 'request-reopened';

/** Tells the applicant by mail what an act means to him, where he gave an address. Ordered in the act's transaction, sent after it. */
@Injectable()
export class ApplicantMail {
  constructor(
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  /** @param say gives the particulars in the applicant's language */
  async tell<T extends Told & Template>(
    file: CaseFile,
    template: T,
    say: (language: 'zh' | 'en') => Omit<TemplateParticulars[T], 'number' | 'agency'>,
  ): Promise<void> {
    const { email, language: chosen } = await this.reader.addressee(file.id);
    if (email === undefined) return;
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number: file.number, agency: file.agencyName[language], ...say(language) } as TemplateParticulars[T];
    await this.notifications.order({
      agencyId: file.agencyId,
      requestId: file.id,
      channel: 'email',
      template,
      recipient: email,
      language,
      particulars,
    });
  }
}
