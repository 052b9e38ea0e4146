import type { Actor } from '@casework/case-file';
import { Fees, Payments, TimelyPayments } from '@casework/fees';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { ActDto } from '../shapes/act.dto';
import { StandingDto } from '../shapes/standing.dto';
import { CaseFeeDto } from './fees-view.dto';
import { NoticeFeeDto, RecordFeeServiceDto, RecordPaymentDto } from './fees.dto';

@ApiTags('fees')
@Controller('requests/:requestId/fees')
export class FeesController {
  constructor(
    private readonly fees: Fees,
    private readonly payments: Payments,
    private readonly timely: TimelyPayments,
  ) {}

  /** The fee of the case, or what a notice today would come to. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<CaseFeeDto> {
    return this.fees.of(requestId, actor);
  }

  /** Asks for the fee, today. */
  @Post('notice-fee')
  @HttpCode(200)
  @Requires('fees:notice-fee')
  notice(@Param('requestId') requestId: string, @Body() wish: NoticeFeeDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.fees.notice(requestId, actor, wish);
  }

  /** Records when the applicant received the notice. */
  @Post('record-fee-service')
  @HttpCode(200)
  @Requires('fees:record-fee-service')
  serve(@Param('requestId') requestId: string, @Body() service: RecordFeeServiceDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.payments.recordService(requestId, actor, service);
  }

  /** Records the payment. */
  @Post('record-payment')
  @HttpCode(200)
  @Requires('fees:record-payment')
  pay(@Param('requestId') requestId: string, @Body() payment: RecordPaymentDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.payments.recordPayment(requestId, actor, payment);
  }

  /** Closes an application whose fee was not paid in time. */
  @Post('lapse-fee')
  @HttpCode(200)
  @Requires('fees:lapse-fee')
  lapse(@Param('requestId') requestId: string, @Body() act: ActDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.payments.lapse(requestId, actor, act);
  }

  /** Takes a case up again whose fee had been paid in time. */
  @Post('accept-timely-payment')
  @HttpCode(200)
  @Requires('fees:accept-timely-payment')
  accept(@Param('requestId') requestId: string, @Body() payment: RecordPaymentDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.timely.accept(requestId, actor, payment);
  }
}
