import { CaseReader, type Actor } from '@casework/case-file';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { CasePages } from './case-pages';
import { ApplicantDto, CaseDto, LedgerLineDto, RevealDto } from './case.dto';
import { SheetDto } from './sheet.dto';

@ApiTags('case-file')
@Controller('requests/:requestId')
export class CaseController {
  constructor(
    private readonly pages: CasePages,
    private readonly cases: CaseReader,
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
  sheet(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<SheetDto> {
    return this.cases.sheet(requestId, actor);
  }

  /** Who applies, unmasked, for a written reason. */
  @Post('applicant/reveal')
  @HttpCode(200)
  @Requires('case-file:reveal-applicant')
  reveal(@Param('requestId') requestId: string, @Body() { reason }: RevealDto, @CurrentActor() actor: Actor): Promise<ApplicantDto> {
    return this.cases.reveal(requestId, actor, reason);
  }
}
