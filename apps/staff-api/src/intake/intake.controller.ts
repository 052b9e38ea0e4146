import type { Actor } from '@casework/case-file';
import { Submissions } from '@casework/intake';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { CaseReading } from '../case-file/case-reading';
import { StandingDto } from '../shapes/standing.dto';
import { IntakeDto, ReceiptDto } from './intake-view.dto';
import { ConfirmReceiptDto, TakeDownDto } from './intake.dto';

@ApiTags('intake')
@Controller('requests')
export class IntakeController {
  constructor(
    private readonly submissions: Submissions,
    private readonly reading: CaseReading,
  ) {}

  /** Takes down an application that came on paper, by mail or by word of mouth. */
  @Post()
  @Requires('intake:submit')
  async takeDown(@Body() paper: TakeDownDto, @CurrentActor() actor: Actor): Promise<ReceiptDto> {
    const { requestId: id, ...receipt } = await this.submissions.takeDown(actor, paper);
    return { id, ...receipt };
  }

  /** How it was filed. */
  @Get(':requestId/intake')
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<IntakeDto> {
    return this.reading.of(requestId, actor, async () => ({ submission: await this.submissions.of(requestId, actor) }));
  }

  /** Fixes the day of receipt. */
  @Post(':requestId/intake/confirm-receipt')
  @HttpCode(200)
  @Requires('intake:confirm-receipt')
  confirmReceipt(
    @Param('requestId') requestId: string,
    @Body() evidence: ConfirmReceiptDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.submissions.confirmReceipt(requestId, actor, evidence);
  }
}
