import { CaseReader } from '@casework/case-file';
import { Delivery } from '@casework/delivery';
import { Proposals, Signing, type Proposal } from '@casework/reply';
import { remediesFor, type StatuteProfile } from '@law/statute';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Documents } from '@office/documents';
import type { ApplicantActor } from '@office/identity';
import { Organisation } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { citizenProblems } from '../citizen.problems';
import type { ReplyDto, ReplyItemDto } from './reply.dto';

/** Papers the reply is made of: the letter, and what is given with it. */
const ofReply: readonly string[] = ['letter', 'information'];

/** The reply as it was sent out: what the agency decided, item by item, and what can still be done against it. */
@Injectable()
export class ReplyPage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
    private readonly proposals: Proposals,
    private readonly signing: Signing,
    private readonly delivery: Delivery,
    private readonly documents: Documents,
    private readonly organisation: Organisation,
  ) {}

  /** @throws Problem not-replied-yet until it was sent out */
  view(actor: ApplicantActor): Promise<ReplyDto> {
    const { requestId, scope } = actor;
    return this.unitOfWork.run(scope, async () => {
      const view = await this.cases.view(requestId, actor);
      const service = await this.delivery.serviceOf(scope, requestId);
      const kept = await this.signing.letterOf(scope, requestId);
      const { proposal } = await this.proposals.of(scope, requestId);
      if (!service || !kept || !proposal) throw new Problem(citizenProblems.notReplied);
      const { profile, calendar } = await this.cases.term(requestId, scope);
      const { reviewAuthority } = await this.organisation.agency(view.agencyId);
      const papers = await this.documents.list(scope, requestId, 'applicant');
      const { remedies } = remediesFor({
        outcomes: proposal.outcomes.map(({ outcome }) => outcome),
        profile,
        madeOn: kept.signedOn,
        reviewAuthority,
        reviewOnlineAt: service.reviewLink,
        servedOn: service.proof?.on,
        calendar,
      });
      return {
        number: view.standing.number,
        documentNumber: kept.docNo,
        signedOn: kept.signedOn,
        repliedOn: service.on,
        letter: kept.letter.blocks.map(({ text }) => text.zh).join('\n\n'),
        items: view.items.flatMap((item) =>
          proposal.outcomes.filter(({ itemId }) => itemId === item.id).map((given) => itemOf(item, given, profile)),
        ),
        documents: papers
          .filter(({ kind }) => ofReply.includes(kind))
          .map(({ id, title, fileName, size, sha256, kind }) => ({ id, title, fileName, size, sha256, kind })),
        remedies: remedies.map(({ text, until, law }) => ({ text, until, law })),
      };
    });
  }

  /** @throws Problem no-such-document */
  async document(documentId: string, { scope, requestId }: ApplicantActor): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(scope, documentId, { requestId });
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(document.fileName)}`;
    return new StreamableFile(content, { type: document.mediaType, length: document.size, disposition });
  }
}

function itemOf(
  { id, position, description }: { readonly id: string; readonly position: number; readonly description: string },
  { outcome: code, withheld = [], reasons }: Proposal,
  { outcomes }: StatuteProfile,
): ReplyItemDto {
  const outcome = outcomes[code];
  return {
    itemId: id,
    position,
    asked: description,
    outcome: outcome?.name ?? { zh: code, en: code },
    article: outcome?.article ?? '',
    withheld: withheld.length > 0 || outcome?.kind !== 'given',
    withheldPart: withheld.length === 0 ? undefined : withheld.map(({ what }) => what).join('\n'),
    grounds: withheld.flatMap(({ ground }) => outcomes[ground]?.name ?? []),
    reasons: [reasons, ...withheld.map(({ reason }) => reason)].filter(Boolean).join('\n') || undefined,
  };
}
