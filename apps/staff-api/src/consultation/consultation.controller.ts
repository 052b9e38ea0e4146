import type { Actor } from '@casework/case-file';
import { Consultations, Endings, Objections, Opinions } from '@casework/consultation';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { StandingDto } from '../shapes/standing.dto';
import { ConsultationsDto } from './consultation-view.dto';
import {
  EndConsultationDto,
  MarkOtherOrganDto,
  OverrideObjectionDto,
  RecordConsultationServiceDto,
  RecordObjectionDto,
  RecordOpinionDto,
  RecordSilenceDto,
  SendConsultationDto,
  WeighObjectionDto,
} from './consultation.dto';

@ApiTags('consultation')
@Controller('requests/:requestId/consultation')
export class ConsultationController {
  constructor(
    private readonly consultations: Consultations,
    private readonly opinions: Opinions,
    private readonly objections: Objections,
    private readonly endings: Endings,
  ) {}

  /** Who was asked, masked, what became of it, and the time left out of the count. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<ConsultationsDto> {
    return this.consultations.of(requestId, actor);
  }

  /** Asks somebody in writing, today. */
  @Post('send-consultation')
  @HttpCode(200)
  @Requires('consultation:send-consultation')
  send(@Param('requestId') requestId: string, @Body() letter: SendConsultationDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.consultations.send(requestId, actor, letter);
  }

  /** Records when the consulted side received the letter. */
  @Post('record-consultation-service')
  @HttpCode(200)
  @Requires('consultation:record-consultation-service')
  serve(
    @Param('requestId') requestId: string,
    @Body() service: RecordConsultationServiceDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.consultations.recordService(requestId, actor, service);
  }

  /** Records consent or comments. */
  @Post('record-opinion')
  @HttpCode(200)
  @Requires('consultation:record-opinion')
  opinion(@Param('requestId') requestId: string, @Body() answer: RecordOpinionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.opinions.recordOpinion(requestId, actor, answer);
  }

  /** Records that somebody does not agree. */
  @Post('record-objection')
  @HttpCode(200)
  @Requires('consultation:record-objection')
  objection(@Param('requestId') requestId: string, @Body() answer: RecordObjectionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.opinions.recordObjection(requestId, actor, answer);
  }

  /** Writes down that no opinion came in time, and what that means. */
  @Post('record-silence')
  @HttpCode(200)
  @Requires('consultation:record-silence')
  silence(@Param('requestId') requestId: string, @Body() of: RecordSilenceDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.opinions.recordSilence(requestId, actor, of);
  }

  /** Ends it without an answer: not deliverable, needed no longer, or another letter goes out instead. */
  @Post('end-consultation')
  @HttpCode(200)
  @Requires('consultation:end-consultation')
  end(@Param('requestId') requestId: string, @Body() ending: EndConsultationDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.endings.end(requestId, actor, ending);
  }

  /** Finds that a department of the same government is another organ. */
  @Post('mark-other-organ')
  @HttpCode(200)
  @Requires('consultation:mark-other-organ')
  mark(@Param('requestId') requestId: string, @Body() finding: MarkOtherOrganDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.endings.markOtherOrgan(requestId, actor, finding);
  }

  /** Finds each objection reasonable or not. */
  @Post('weigh-objection')
  @HttpCode(200)
  @Requires('consultation:weigh-objection')
  weigh(@Param('requestId') requestId: string, @Body() weighings: WeighObjectionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.objections.weigh(requestId, actor, weighings);
  }

  /** Decides to disclose against a reasonable objection. */
  @Post('override-objection')
  @HttpCode(200)
  @Requires('consultation:override-objection')
  override(
    @Param('requestId') requestId: string,
    @Body() decision: OverrideObjectionDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.objections.override(requestId, actor, decision);
  }
}
