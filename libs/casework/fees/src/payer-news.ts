import { Injectable } from '@nestjs/common';
import { CaseReader, type CaseFile } from '@casework/case-file';
import { Notifications, type Template, type TemplateParticulars } from '@office/notification';

type Told = Extract<Template, 'fee-noticed' | 'fee-paid-in-time' | 'request-closed'>;

/**
 * Tells the applicant of a paper, in the act's transaction: his page shows it at once, mail goes where he gave an address. Without one,
 * registrars find a notice to post it.
 */
@Injectable()
export class PayerNews {
  constructor(
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  /** @param say gives the particulars in the applicant's language */
  async tell<T extends Told>(
    file: CaseFile,
    template: T,
    say: (language: 'zh' | 'en') => Omit<TemplateParticulars[T], 'number' | 'agency'>,
  ): Promise<void> {
    const { id: requestId, agencyId, number, agencyName } = file;
    const { email, address, language: chosen } = await this.reader.addressee(requestId);
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number, agency: agencyName[language], ...say(language) } as TemplateParticulars[T];
    const recipient = email ?? address;
    const channel = email === undefined ? 'post' : 'email';
    if (recipient !== undefined)
      await this.notifications.order({ agencyId, requestId, channel, template, recipient, language, particulars });
    if (email === undefined && (recipient !== undefined || file.channel !== 'online'))
      await this.notifications.notice({
        agencyId,
        requestId,
        to: { role: 'registrar' },
        template: 'letter-to-post',
        particulars: { number },
      });
  }
}
