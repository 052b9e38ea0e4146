import type { Actor } from '@casework/case-file';
import { Proposals, Signing } from '@casework/reply';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { ActDto } from '../shapes/act.dto';
import { StandingDto } from '../shapes/standing.dto';
import { GiveOpinionDto, ProposeOutcomeDto } from './proposal.dto';
import { ReplyPages } from './reply-pages';
import { ReplyDto } from './reply.dto';

@ApiTags('reply')
@Controller('requests/:requestId/reply')
export class ReplyController {
  constructor(
    private readonly pages: ReplyPages,
    private readonly proposals: Proposals,
    private readonly signing: Signing,
  ) {}

  /** What is proposed, what was thought of it, what is missing before signing, and the signed letter. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<ReplyDto> {
    return this.pages.view(requestId, actor);
  }

  /** Proposes the outcome of every item, together. */
  @Post('propose-outcome')
  @HttpCode(200)
  @Requires('reply:propose-outcome')
  propose(@Param('requestId') requestId: string, @Body() outcomes: ProposeOutcomeDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.proposals.propose(requestId, actor, outcomes);
  }

  /** The legal reviewer agrees. */
  @Post('check-legality')
  @HttpCode(200)
  @Requires('reply:check-legality')
  checkLegality(
    @Param('requestId') requestId: string,
    @Body() opinion: GiveOpinionDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.proposals.checkLegality(requestId, actor, opinion);
  }

  /** Sends the proposal back with the reason. */
  @Post('return-for-rework')
  @HttpCode(200)
  @Requires('reply:return-for-rework')
  returnForRework(
    @Param('requestId') requestId: string,
    @Body() opinion: GiveOpinionDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.proposals.returnForRework(requestId, actor, opinion);
  }

  /** Signs: number, letter and hash. */
  @Post('sign-reply')
  @HttpCode(200)
  @Requires('reply:sign-reply')
  sign(@Param('requestId') requestId: string, @Body() act: ActDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.signing.sign(requestId, actor, act);
  }
}
