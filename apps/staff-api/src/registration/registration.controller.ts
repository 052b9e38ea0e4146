import type { Actor } from '@casework/case-file';
import { Closings, Corrections, LateCorrections, Registration } from '@casework/registration';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { ActDto } from '../shapes/act.dto';
import { StandingDto } from '../shapes/standing.dto';
import { RegistrationPages } from './registration-pages';
import { RegistrationDto } from './registration-view.dto';
import {
  AcceptLateCorrectionDto,
  AskForCorrectionDto,
  DispatchToUnitDto,
  RegisterDto,
  ReturnCorrectionDto,
  WithdrawDto,
} from './registration.dto';

@ApiTags('registration')
@Controller('requests/:requestId/registration')
export class RegistrationController {
  constructor(
    private readonly registration: Registration,
    private readonly corrections: Corrections,
    private readonly lateCorrections: LateCorrections,
    private readonly closings: Closings,
    private readonly pages: RegistrationPages,
  ) {}

  /** The entry, earlier requests of the same applicant, correction, dispatches, what would follow from acting today, the case decided anew. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<RegistrationDto> {
    return this.pages.view(requestId, actor);
  }

  /** Registers a received application. */
  @Post('register')
  @HttpCode(200)
  @Requires('registration:register')
  register(@Param('requestId') requestId: string, @Body() entry: RegisterDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.registration.register(requestId, actor, entry);
  }

  /** Asks for correction, once and completely. */
  @Post('ask-for-correction')
  @HttpCode(200)
  @Requires('registration:ask-for-correction')
  ask(@Param('requestId') requestId: string, @Body() points: AskForCorrectionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.corrections.ask(requestId, actor, points);
  }

  /** Takes the corrected application. */
  @Post('return-correction')
  @HttpCode(200)
  @Requires('registration:return-correction')
  return(@Param('requestId') requestId: string, @Body() answers: ReturnCorrectionDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.corrections.return(requestId, actor, answers);
  }

  /** Takes up again what was given up, for a good reason. */
  @Post('accept-late-correction')
  @HttpCode(200)
  @Requires('registration:accept-late-correction')
  acceptLate(
    @Param('requestId') requestId: string,
    @Body() late: AcceptLateCorrectionDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.lateCorrections.accept(requestId, actor, late);
  }

  /** Hands the case to a unit, or to another one. */
  @Post('dispatch-to-unit')
  @HttpCode(200)
  @Requires('registration:dispatch-to-unit')
  dispatch(@Param('requestId') requestId: string, @Body() to: DispatchToUnitDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.registration.dispatchToUnit(requestId, actor, to);
  }

  /** Ends the case at the applicant's wish. */
  @Post('withdraw')
  @HttpCode(200)
  @Requires('registration:withdraw')
  withdraw(@Param('requestId') requestId: string, @Body() wish: WithdrawDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.closings.withdraw(requestId, actor, wish);
  }

  /** Closes an application not corrected in time. */
  @Post('lapse')
  @HttpCode(200)
  @Requires('registration:lapse')
  lapse(@Param('requestId') requestId: string, @Body() act: ActDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.closings.lapse(requestId, actor, act);
  }
}
