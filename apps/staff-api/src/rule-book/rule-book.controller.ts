import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type StaffActor } from '@office/identity';
import { RuleBook, RuleChanges, RuleDecisions } from '@office/rule-book';
import { OfficeClock } from '@platform/time';
import { AffectedDto, MovedPageDto, RecomputationDto } from './affected.dto';
import { calendarYear } from './calendar-year';
import { CalendarYearDto } from './calendar-year.dto';
import { ParametersDto } from './parameters.dto';
import { RuleBookDesk, valuesIn } from './rule-book-desk';
import {
  AffectedByDto,
  CalendarQueryDto,
  ChangesQueryDto,
  DecideOnChangeDto,
  HandedInDto,
  MovedQueryDto,
  ProposeNoticeDto,
  ProposeParametersDto,
} from './rule-book.dto';
import { NoticeCheckDto, RuleChangeDto, RuleChangeRowDto } from './rule-change.dto';

@ApiTags('rule-book')
@Controller('rule-book')
@Requires('rule-book:read')
export class RuleBookController {
  constructor(
    private readonly rules: RuleBook,
    private readonly changes: RuleChanges,
    private readonly decisions: RuleDecisions,
    private readonly desk: RuleBookDesk,
    private readonly clock: OfficeClock,
  ) {}

  /** A year with every day worked or not, and the notice that says so. */
  @Get('calendar')
  calendar(@Query() { year }: CalendarQueryDto): CalendarYearDto {
    return calendarYear(year === undefined ? this.clock.today().year : Number(year), this.rules.calendar());
  }

  /** What the law leaves open, with the values in force, version by version. */
  @Get('parameters')
  parameters(): ParametersDto[] {
    return this.desk.parameters();
  }

  /** Proposes other values where the law leaves room. */
  @Post('parameters')
  @Requires('rule-book:propose')
  async proposeParameters(
    @Body() { profile, values, reason }: ProposeParametersDto,
    @CurrentActor() actor: StaffActor,
  ): Promise<RuleChangeDto> {
    return this.desk.whole(await this.changes.proposeParameters(actor, { profile, values: valuesIn(values) }, reason), actor);
  }

  /** Reads a pasted notice, with every fault at its place. Keeps nothing. */
  @Post('notices/check')
  @HttpCode(200)
  @Requires('rule-book:propose')
  check(@Body() handedIn: HandedInDto): NoticeCheckDto {
    return this.desk.check(handedIn);
  }

  /** The open cases a pasted notice would move. Keeps nothing. */
  @Post('notices/affected')
  @HttpCode(200)
  @Requires('rule-book:propose')
  affectedBy(@Body() { after, ...handedIn }: AffectedByDto, @CurrentActor() actor: StaffActor): Promise<AffectedDto> {
    return this.desk.affectedBy(handedIn, actor, after);
  }

  /** Proposes a notice. */
  @Post('notices')
  @Requires('rule-book:propose')
  async proposeNotice(@Body() { reason, ...handedIn }: ProposeNoticeDto, @CurrentActor() actor: StaffActor): Promise<RuleChangeDto> {
    return this.desk.whole(await this.changes.proposeNotice(actor, handedIn, reason), actor);
  }

  /** Changes, newest first. */
  @Get('changes')
  page(@Query() { before }: ChangesQueryDto): Promise<RuleChangeRowDto[]> {
    return this.desk.page(before);
  }

  /** What was handed in, and what it does. */
  @Get('changes/:changeId')
  one(@Param('changeId') id: string, @CurrentActor() actor: StaffActor): Promise<RuleChangeDto> {
    return this.desk.one(id, actor);
  }

  /** The open cases it would move. For whoever proposes or decides: it counts the whole house. */
  @Get('changes/:changeId/affected')
  @Requires('rule-book:see-cases')
  affected(@Param('changeId') id: string, @CurrentActor() actor: StaffActor, @Query() { after }: MovedQueryDto): Promise<AffectedDto> {
    return this.desk.affectedByChange(id, actor, after);
  }

  /** How far the cases have been counted anew. */
  @Get('changes/:changeId/recomputation')
  recomputation(@Param('changeId') id: string, @CurrentActor() actor: StaffActor): Promise<RecomputationDto> {
    return this.desk.recomputation(id, actor);
  }

  /** The cases that moved. */
  @Get('changes/:changeId/moved')
  @Requires('rule-book:see-cases')
  moved(@Param('changeId') id: string, @CurrentActor() actor: StaffActor, @Query() { after }: MovedQueryDto): Promise<MovedPageDto> {
    return this.desk.moved(id, actor, after);
  }

  /** Puts it into force; by another person than the one who proposed. */
  @Post('changes/:changeId/approve')
  @HttpCode(200)
  @Requires('rule-book:approve')
  async approve(
    @Param('changeId') id: string,
    @Body() { reason }: DecideOnChangeDto,
    @CurrentActor() actor: StaffActor,
  ): Promise<RuleChangeDto> {
    return this.desk.whole(await this.decisions.approve(id, actor, reason), actor);
  }

  /** Rejects it with a reason. */
  @Post('changes/:changeId/reject')
  @HttpCode(200)
  @Requires('rule-book:approve')
  async reject(
    @Param('changeId') id: string,
    @Body() { reason = '' }: DecideOnChangeDto,
    @CurrentActor() actor: StaffActor,
  ): Promise<RuleChangeDto> {
    return this.desk.whole(await this.decisions.reject(id, actor, reason), actor);
  }

  /** Takes it back; the proposer alone. */
  @Post('changes/:changeId/withdraw')
  @HttpCode(200)
  @Requires('rule-book:propose')
  async withdraw(
    @Param('changeId') id: string,
    @Body() { reason }: DecideOnChangeDto,
    @CurrentActor() actor: StaffActor,
  ): Promise<RuleChangeDto> {
    return this.desk.whole(await this.decisions.withdraw(id, actor, reason), actor);
  }
}
