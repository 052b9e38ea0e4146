import { CaseReader, type Actor } from '@casework/case-file';
import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { languageOf } from '@platform/http';
import { CasePages } from './case-pages';
import { ApplicantDto, CaseDto, LedgerLineDto, RevealDto } from './case.dto';
import { SheetPages } from './sheet-pages';
import { SheetDto, SheetPaperDto, SheetQueryDto } from './sheet.dto';

@ApiTags('case-file')
@Controller('requests/:requestId')
export class CaseController {
  constructor(
    private readonly pages: CasePages,
    private readonly cases: CaseReader,
    private readonly sheets: SheetPages,
  ) {}

  /** The case as one page. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<CaseDto> {
    return this.pages.view(requestId, actor);
  }

  /** Its history, oldest line first. */
  @Get('ledger')
  @Requires('case-file:read')
  ledger(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<LedgerLineDto[]> {
    return this.pages.ledger(requestId, actor);
  }

  /** Every day counted or skipped, with its reason and article. */
  @Get('sheet')
  @Requires('case-file:read')
  sheet(@Param('requestId') requestId: string, @Query() { knownOn }: SheetQueryDto, @CurrentActor() actor: Actor): Promise<SheetDto> {
    return this.sheets.sheet(requestId, actor, knownOn);
  }

  /** The same as a PDF for the file or a court. */
  @Get('sheet.pdf')
  @Requires('case-file:read')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('application/pdf')
  sheetPaper(
    @Param('requestId') requestId: string,
    @Query() { language, knownOn }: SheetPaperDto,
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    return this.sheets.paper(requestId, actor, language ?? languageOf(accepted), knownOn);
  }

  /** Who applies, unmasked, for a written reason. */
  @Post('applicant/reveal')
  @HttpCode(200)
  @Requires('case-file:reveal-applicant')
  reveal(@Param('requestId') requestId: string, @Body() { reason }: RevealDto, @CurrentActor() actor: Actor): Promise<ApplicantDto> {
    return this.cases.reveal(requestId, actor, reason);
  }
}
