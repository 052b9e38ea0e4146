import { Injectable } from '@nestjs/common';
import { CaseReader, type Actor, type CaseFile } from '@casework/case-file';
import { Documents } from '@office/documents';
import { Notifications, type Template, type TemplateParticulars } from '@office/notification';
import { Organisation } from '@office/organisation';
import type { Words } from './rules/fee';
import { feeLetter } from './rules/letter';
import { referenceOf } from './rules/view-of';

type Told = 'fee-noticed' | 'request-closed';

/** The notice of a fee, and what the applicant is told by mail. Each joins the act's transaction. */
@Injectable()
export class FeePapers {
  constructor(
    private readonly documents: Documents,
    private readonly organisation: Organisation,
    private readonly reader: CaseReader,
    private readonly notifications: Notifications,
  ) {}

  /** 收费通知书. @returns its id and digest */
  async notice(
    file: CaseFile,
    actor: Actor,
    amountFen: number,
    standard: Words,
  ): Promise<{ readonly id: string; readonly sha256: string }> {
    const { contact } = await this.organisation.agency(file.agencyId);
    const { id, sha256 } = await this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind: 'fee-notice',
      title: '收费通知书',
      fileName: `${file.number}-收费通知书.txt`,
      visibility: 'applicant',
      madeBy: actor.id,
      text: feeLetter({
        number: file.number,
        agency: file.agencyName.zh,
        contact: [contact.address, contact.phone].filter(Boolean).join(','),
        noticedOn: file.today.toString(),
        amountFen,
        standard: standard.zh,
        reference: referenceOf(file.number),
        payWithin: file.profile.terms.payFee ?? 0,
      }),
    });
    return { id, sha256 };
  }

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
    const order = { agencyId: file.agencyId, requestId: file.id, channel: 'email', template, recipient: email, language } as const;
    await this.notifications.order({ ...order, particulars });
  }
}
