import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Absences, AnyStaff, CurrentActor, type StaffActor } from '@office/identity';
import { AbsenceDto, AbsenceListDto, EnterAbsenceDto } from './absences.dto';

@ApiTags('identity')
@Controller('absences')
@AnyStaff()
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  /** His own absences and those of the people he is the head of, with everybody who may stand in. */
  @Get()
  list(@CurrentActor() actor: StaffActor): Promise<AbsenceListDto> {
    return this.absences.list(actor);
  }

  /** Enters that somebody is away: himself, or one of the people he is the head of. */
  @Post()
  enter(@CurrentActor() actor: StaffActor, @Body() absence: EnterAbsenceDto): Promise<AbsenceDto> {
    return this.absences.enter(actor, absence);
  }

  /** Withdraws an entry. */
  @Delete(':absenceId')
  @HttpCode(204)
  withdraw(@CurrentActor() actor: StaffActor, @Param('absenceId', ParseUUIDPipe) absenceId: string): Promise<void> {
    return this.absences.withdraw(actor, absenceId);
  }
}
