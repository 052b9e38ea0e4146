import type { Actor } from '@casework/case-file';
import { Investigation } from '@casework/investigation';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { CaseReading } from '../case-file/case-reading';
import { StandingDto } from '../shapes/standing.dto';
import { InvestigationDto } from './investigation-view.dto';
import { RecordSearchDto } from './investigation.dto';

@ApiTags('investigation')
@Controller('requests/:requestId/investigation')
export class InvestigationController {
  constructor(
    private readonly investigation: Investigation,
    private readonly reading: CaseReading,
  ) {}

  /** Who was asked to search, and what the searches gave. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<InvestigationDto> {
    return this.reading.of(requestId, actor, () => this.investigation.of(actor.scope, requestId));
  }

  /** Records how each item was searched for. */
  @Post('record-search')
  @HttpCode(200)
  @Requires('investigation:record-search')
  recordSearch(@Param('requestId') requestId: string, @Body() search: RecordSearchDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.investigation.recordSearch(requestId, actor, search);
  }
}
