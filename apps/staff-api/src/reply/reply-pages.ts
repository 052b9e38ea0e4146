import type { Actor } from '@casework/case-file';
import { Proposals, Signing } from '@casework/reply';
import { Injectable } from '@nestjs/common';
import { CaseReading } from '../case-file/case-reading';
import type { ReplyDto } from './reply.dto';

/** The room's views of one reply, together as the page shows them. */
@Injectable()
export class ReplyPages {
  constructor(
    private readonly reading: CaseReading,
    private readonly proposals: Proposals,
    private readonly signing: Signing,
  ) {}

  /** @throws Problem no-such-case */
  view(requestId: string, actor: Actor): Promise<ReplyDto> {
    return this.reading.of(requestId, actor, async () => {
      const { proposal, opinions } = await this.proposals.of(actor.scope, requestId);
      const letter = await this.signing.letterOf(actor.scope, requestId);
      const gates = proposal === undefined || letter !== undefined ? undefined : await this.signing.gates(requestId, actor);
      return { proposal, opinions, gates, letter };
    });
  }
}
