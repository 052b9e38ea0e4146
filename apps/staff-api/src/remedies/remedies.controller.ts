import type { Actor } from '@casework/case-file';
import { Disputes, Redecisions, RemediesReading } from '@casework/remedies';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { StandingDto } from '../shapes/standing.dto';
import { RedecisionDto, RemediesDto } from './remedies-view.dto';
import { OpenRedecisionDto, RecordDisputeDecisionDto, RecordDisputeReplyDto, RegisterDisputeDto } from './remedies.dto';

@ApiTags('remedies')
@Controller('requests/:requestId/remedies')
export class RemediesController {
  constructor(
    private readonly reading: RemediesReading,
    private readonly disputes: Disputes,
    private readonly redecisions: Redecisions,
  ) {}

  /** What can still be done against the reply, what was done, and what it led to. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<RemediesDto> {
    return this.reading.of(requestId, actor);
  }

  /** Registers a reconsideration, a suit or a complaint whose copy was served. */
  @Post('register-dispute')
  @HttpCode(200)
  @Requires('remedies:register-dispute')
  register(@Param('requestId') requestId: string, @Body() dispute: RegisterDisputeDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.disputes.register(requestId, actor, dispute);
  }

  /** Records the agency's answer. */
  @Post('record-dispute-reply')
  @HttpCode(200)
  @Requires('remedies:record-dispute-reply')
  reply(@Param('requestId') requestId: string, @Body() reply: RecordDisputeReplyDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.disputes.reply(requestId, actor, reply);
  }

  /** Records how it was decided, and what was ordered. */
  @Post('record-dispute-decision')
  @HttpCode(200)
  @Requires('remedies:record-dispute-decision')
  decide(
    @Param('requestId') requestId: string,
    @Body() decision: RecordDisputeDecisionDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.disputes.decide(requestId, actor, decision);
  }

  /** Opens the case of the new reply that was ordered. */
  @Post('open-redecision')
  @Requires('remedies:open-redecision')
  open(@Param('requestId') requestId: string, @Body() of: OpenRedecisionDto, @CurrentActor() actor: Actor): Promise<RedecisionDto> {
    return this.redecisions.open(requestId, actor, of);
  }
}
