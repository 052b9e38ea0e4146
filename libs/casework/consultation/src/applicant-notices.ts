import { Injectable } from '@nestjs/common';
import { CaseReader, type Actor, type CaseFile } from '@casework/case-file';
import type { ConsultationKind } from '@law/statute';
import { Notifications } from '@office/notification';
import { ConsultationPapers, type Digest } from './consultation-papers';
import { consultationNotice } from './rules/letters';

/**
 * Tells the applicant that somebody is asked, not whom, in the act's transaction: his page shows it at once, mail goes where he gave an
 * address. Without one, registrars find a notice to post the letter.
 */
@Injectable()
export class ApplicantNotices {
  constructor(
    private readonly reader: CaseReader,
    private readonly papers: ConsultationPapers,
    private readonly notifications: Notifications,
  ) {}

  /** 征求意见告知书. @param sentOn since when the time is not counted */
  async tell(
    file: CaseFile,
    actor: Actor,
    { kind, itemIds, sentOn }: { readonly kind: ConsultationKind; readonly itemIds: readonly string[]; readonly sentOn: string },
  ): Promise<Digest> {
    const positions = file.items.filter(({ id }) => itemIds.includes(id)).map(({ position }) => position);
    const text = consultationNotice({
      ...{ kind, positions, number: file.number, agency: file.agencyName.zh, sentOn, on: file.today.toString() },
      term: file.profile.terms.consultation,
    });
    await this.send(file, sentOn);
    return this.papers.add(file, actor, { kind: 'consultation-notice', title: '征求意见告知书', text });
  }

  private async send({ id: requestId, agencyId, agencyName, number, channel: cameBy }: CaseFile, on: string): Promise<void> {
    const { email, address, language: chosen } = await this.reader.addressee(requestId);
    const language = chosen === 'en' ? 'en' : 'zh';
    const particulars = { number, agency: agencyName[language], on };
    const recipient = email ?? address;
    const order = { agencyId, requestId, template: 'consultation-sent', language, particulars } as const;
    if (recipient !== undefined) await this.notifications.order({ ...order, channel: email === undefined ? 'post' : 'email', recipient });
    if (email === undefined && (recipient !== undefined || cameBy !== 'online'))
      await this.notifications.notice({
        agencyId,
        requestId,
        to: { role: 'registrar' },
        template: 'letter-to-post',
        particulars: { number },
      });
  }
}
