import { Injectable } from '@nestjs/common';
import { CaseReader, type CaseFile } from '@casework/case-file';
import { Notifications, type Template, type TemplateParticulars } from '@office/notification';

type Told = Extract<Template, 'extension' | 'reasons-asked' | 'reply-delayed'>;
type Days<T extends Told> = Omit<TemplateParticulars[T], 'number' | 'agency'>;

/**
 * Tells the applicant of a letter, in the act's transaction: his page shows it at once, mail goes where he gave an address. Without
 * one, registrars find a notice to post the letter.
 */
@Injectable()
export class ApplicantNews {
  constructor(
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  /**
   * @param postBy last day on which posting the letter would tell him in time, where it is the posting that counts
   * @returns whether he is told with it: who came by the portal looks there, who came otherwise and gave no mail address does not
   */
  async tell<T extends Told>(file: CaseFile, template: T, days: Days<T>, postBy?: string): Promise<boolean> {
    const { email, address, language: chosen } = await this.reader.addressee(file.id);
    const told = email !== undefined || file.channel === 'online';
    const { id: requestId, agencyId, number, agencyName } = file;
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number, agency: agencyName[language], ...days } as TemplateParticulars[T];
    const channel = email === undefined ? 'post' : 'email';
    const recipient = email ?? address;
    if (recipient !== undefined)
      await this.notifications.order({ agencyId, requestId, channel, template, recipient, language, particulars });
    if (email === undefined && (recipient !== undefined || !told)) await this.askToPost(file, told ? undefined : postBy);
    return told;
  }

  private askToPost({ id: requestId, agencyId, number }: CaseFile, postBy: string | undefined): Promise<void> {
    const particulars = { number, ...(postBy !== undefined && { postBy }) };
    return this.notifications.notice({ agencyId, requestId, to: { role: 'registrar' }, template: 'letter-to-post', particulars });
  }
}
