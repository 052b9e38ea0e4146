import type { Actor } from '@casework/case-file';
import { Delays, ExtensionReader, Extensions, Postings, ReasonsAsked } from '@casework/extension';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { ActDto } from '../shapes/act.dto';
import { StandingDto } from '../shapes/standing.dto';
import { ExtensionDto } from './extension-view.dto';
import { AskForReasonsDto, DelayReplyDto, ProposeExtensionDto, RecordReasonsDto, RefuseExtensionDto, TellByPostDto } from './extension.dto';

@ApiTags('extension')
@Controller('requests/:requestId/extension')
export class ExtensionController {
  constructor(
    private readonly extensions: Extensions,
    private readonly reasons: ReasonsAsked,
    private readonly delays: Delays,
    private readonly postings: Postings,
    private readonly reader: ExtensionReader,
  ) {}

  /** Extensions, reasons and delays of a case, and what would follow from acting today. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() { scope }: Actor): Promise<ExtensionDto> {
    return this.reader.of(scope, requestId);
  }

  /** Puts an extension before the head of the office. */
  @Post('propose-extension')
  @HttpCode(200)
  @Requires('extension:propose-extension')
  propose(@Param('requestId') requestId: string, @Body() wish: ProposeExtensionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.extensions.propose(requestId, actor, wish);
  }

  /** Consents to it and tells the applicant. */
  @Post('grant-extension')
  @HttpCode(200)
  @Requires('extension:grant-extension')
  grant(@Param('requestId') requestId: string, @Body() act: ActDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.extensions.grant(requestId, actor, act);
  }

  /** Refuses it; the term stays as it is. */
  @Post('refuse-extension')
  @HttpCode(200)
  @Requires('extension:refuse-extension')
  refuse(@Param('requestId') requestId: string, @Body() answer: RefuseExtensionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.extensions.refuse(requestId, actor, answer);
  }

  /** Asks the applicant for reasons; no term stops. */
  @Post('ask-for-reasons')
  @HttpCode(200)
  @Requires('extension:ask-for-reasons')
  ask(@Param('requestId') requestId: string, @Body() asked: AskForReasonsDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.reasons.ask(requestId, actor, asked);
  }

  /** Records the reasons as they came. */
  @Post('record-reasons')
  @HttpCode(200)
  @Requires('extension:record-reasons')
  record(@Param('requestId') requestId: string, @Body() given: RecordReasonsDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.reasons.record(requestId, actor, given);
  }

  /** Fixes a reasonable later day and tells the applicant. */
  @Post('delay-reply')
  @HttpCode(200)
  @Requires('extension:delay-reply')
  delay(@Param('requestId') requestId: string, @Body() day: DelayReplyDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.delays.delay(requestId, actor, day);
  }

  /** Records that the letter was posted: where the applicant is reached by post alone, the term moves with it. */
  @Post('tell-by-post')
  @HttpCode(200)
  @Requires('extension:tell-by-post')
  post(@Param('requestId') requestId: string, @Body() posted: TellByPostDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.postings.post(requestId, actor, posted);
  }
}
