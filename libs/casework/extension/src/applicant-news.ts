import { Injectable } from '@nestjs/common';
import { CaseReader, type CaseFile } from '@casework/case-file';
import { Notifications, type Template, type TemplateParticulars } from '@office/notification';

type Told = Extract<Template, 'extension' | 'reasons-asked' | 'reply-delayed'>;
type Days<T extends Told> = Omit<TemplateParticulars[T], 'number' | 'agency'>;

/**
 * Tells the applicant of a letter, in the act's transaction: his page shows it at once, mail goes where he gave an address. Whoever has
 * a postal address only is told by post: registrars find a notice to post the letter today, as the day of posting keeps the term.
 */
@Injectable()
export class ApplicantNews {
  constructor(
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  async tell<T extends Told>(file: CaseFile, template: T, days: Days<T>): Promise<void> {
    const { email, address, language: chosen } = await this.reader.addressee(file.id);
    const recipient = email ?? address;
    if (recipient === undefined) return;
    const { id: requestId, agencyId, number, agencyName } = file;
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number, agency: agencyName[language], ...days } as TemplateParticulars[T];
    const channel = email === undefined ? 'post' : 'email';
    await this.notifications.order({ agencyId, requestId, channel, template, recipient, language, particulars });
    if (channel === 'post')
      await this.notifications.notice({
        agencyId,
        requestId,
        to: { role: 'registrar' },
        template: 'letter-to-post',
        particulars: { number },
      });
  }
}
