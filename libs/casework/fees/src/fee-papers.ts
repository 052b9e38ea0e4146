import { Injectable } from '@nestjs/common';
import type { Actor, CaseFile } from '@casework/case-file';
import { Documents } from '@office/documents';
import { Organisation } from '@office/organisation';
import type { Words } from './rules/fee';
import { feeLetter, outcomeLetter } from './rules/letter';
import { referenceOf } from './rules/view-of';

/** A paper as the ledger keeps it. */
export interface Digest {
  readonly id: string;
  readonly sha256: string;
}

/** The papers of a fee; each is the applicant's, and joins the act's transaction. */
@Injectable()
export class FeePapers {
  constructor(
    private readonly documents: Documents,
    private readonly organisation: Organisation,
  ) {}

  /** 收费通知书. */
  async notice(file: CaseFile, actor: Actor, amountFen: number, standard: Words): Promise<Digest> {
    const { contact } = await this.organisation.agency(file.agencyId);
    const text = feeLetter({
      number: file.number,
      agency: file.agencyName.zh,
      contact: [contact.address, contact.phone].filter(Boolean).join(','),
      noticedOn: file.today.toString(),
      amountFen,
      standard: standard.zh,
      reference: referenceOf(file.number),
      payWithin: file.profile.terms.payFee ?? 0,
    });
    return this.add(file, actor, { kind: 'fee-notice', title: '收费通知书', text });
  }

  /** 告知书: closed as given up, or taken up again. */
  outcome(file: CaseFile, actor: Actor, says: Words): Promise<Digest> {
    const text = outcomeLetter({ number: file.number, agency: file.agencyName.zh, on: file.today.toString(), says: says.zh });
    return this.add(file, actor, { kind: 'fee-outcome', title: '信息处理费办理结果告知书', text });
  }

  private async add(
    file: CaseFile,
    actor: Actor,
    { kind, title, text }: { readonly kind: 'fee-notice' | 'fee-outcome'; readonly title: string; readonly text: string },
  ): Promise<Digest> {
    const { id, sha256 } = await this.documents.add({
      agencyId: file.agencyId,
      requestId: file.id,
      kind,
      title,
      fileName: `${file.number}-${title}.txt`,
      visibility: 'applicant',
      madeBy: actor.id,
      text,
    });
    return { id, sha256 };
  }
}
