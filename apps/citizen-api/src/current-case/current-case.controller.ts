import { ReasonsAsked } from '@casework/extension';
import { Closings, Corrections } from '@casework/registration';
import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, ForApplicant, type ApplicantActor } from '@office/identity';
import { languageOf } from '@platform/http';
import { CorrectDto, DoneDto, GiveReasonsDto, WithdrawDto } from './acts.dto';
import { CurrentCasePages } from './current-case-pages';
import { CurrentCaseDto } from './current-case.dto';
import { ReplyPage } from './reply-page';
import { ReplyDto } from './reply.dto';
import { SheetPage } from './sheet-page';
import { SheetDto, SheetPaperDto } from './sheet.dto';

/** The one request a token of access opens. */
@ApiTags('case-file')
@ApiBearerAuth()
@Controller('requests/current')
@ForApplicant()
export class CurrentCaseController {
  constructor(
    private readonly pages: CurrentCasePages,
    private readonly replies: ReplyPage,
    private readonly sheets: SheetPage,
    private readonly corrections: Corrections,
    private readonly reasons: ReasonsAsked,
    private readonly closings: Closings,
  ) {}

  /** What has happened, who has it, what may be done. */
  @Get()
  view(@CurrentActor() actor: ApplicantActor): Promise<CurrentCaseDto> {
    return this.pages.view(actor);
  }

  /** Why it is this day. */
  @Get('sheet')
  sheet(@CurrentActor() actor: ApplicantActor): Promise<SheetDto> {
    return this.sheets.view(actor);
  }

  /** The same as a PDF, to keep or to show. */
  @Get('sheet.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('application/pdf')
  sheetPaper(
    @CurrentActor() actor: ApplicantActor,
    @Query() { language }: SheetPaperDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return this.sheets.paper(actor, language ?? languageOf(accepted));
  }

  /** The reply, once it was sent out. */
  @Get('reply')
  reply(@CurrentActor() actor: ApplicantActor): Promise<ReplyDto> {
    return this.replies.view(actor);
  }

  /** A document addressed to the applicant. */
  @Get('documents/:documentId')
  @ApiProduces('application/octet-stream')
  document(@Param('documentId') documentId: string, @CurrentActor() actor: ApplicantActor): Promise<StreamableFile> {
    return this.replies.document(documentId, actor);
  }

  /** Answers the notice to correct. */
  @Post('correction')
  @HttpCode(200)
  async correct(@CurrentActor() actor: ApplicantActor, @Body() answers: CorrectDto): Promise<DoneDto> {
    const { sequence, state } = await this.corrections.return(actor.requestId, actor, answers);
    return { sequence, state };
  }

  /** Gives the reasons that were asked for. */
  @Post('reasons')
  @HttpCode(200)
  async giveReasons(@CurrentActor() actor: ApplicantActor, @Body() given: GiveReasonsDto): Promise<DoneDto> {
    const { sequence, state } = await this.reasons.record(actor.requestId, actor, given);
    return { sequence, state };
  }

  /** Takes the request back. */
  @Post('withdraw')
  @HttpCode(200)
  async withdraw(@CurrentActor() actor: ApplicantActor, @Body() wish: WithdrawDto): Promise<DoneDto> {
    const { sequence, state } = await this.closings.withdraw(actor.requestId, actor, wish);
    return { sequence, state };
  }
}
