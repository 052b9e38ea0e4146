import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type StaffActor } from '@office/identity';
import { KeptTrials, TrialRuns } from '@office/rule-trials';
import { RuleTrialsPages } from './rule-trials-pages';
import {
  ComparisonDto,
  ImportedDto,
  KeptTrialDto,
  LastRunDto,
  LoadedDto,
  RulesDto,
  TrialEditionDto,
  TrialRunDto,
} from './rule-trials-view.dto';
import { AgainstDto, CompareDto, DropTrialDto, EditTrialDto, ImportTrialsDto, KeepTrialDto, RunTrialsDto } from './rule-trials.dto';

@ApiTags('rule-trials')
@Controller('rule-trials')
export class RuleTrialsController {
  constructor(
    private readonly trials: KeptTrials,
    private readonly runs: TrialRuns,
    private readonly pages: RuleTrialsPages,
  ) {}

  /** The trials on the list, in the order they were first kept. Also what is exported. */
  @Get()
  @Requires('rule-trials:read')
  list(@CurrentActor() { scope }: StaffActor): Promise<KeptTrialDto[]> {
    return this.trials.list(scope);
  }

  /** What they can be run against. */
  @Get('rules')
  @Requires('rule-trials:read')
  rules(): Promise<RulesDto[]> {
    return this.pages.rules();
  }

  /** The last run of the whole list against those rules. */
  @Get('last-run')
  @Requires('rule-trials:read')
  async last(@Query() { against }: AgainstDto, @CurrentActor() { scope }: StaffActor): Promise<LastRunDto> {
    return { run: await this.runs.last(against, scope) };
  }

  /** Keeps a question with what has to come out. */
  @Post()
  @Requires('rule-trials:keep')
  keep(@Body() trial: KeepTrialDto, @CurrentActor() actor: StaffActor): Promise<KeptTrialDto> {
    return this.trials.keep(trial, actor);
  }

  /** Runs all of them, or those named, and keeps how it came out. */
  @Post('run')
  @HttpCode(200)
  @Requires('rule-trials:run')
  run(@Body() { against, ids }: RunTrialsDto, @CurrentActor() actor: StaffActor): Promise<TrialRunDto> {
    return this.runs.run(against, ids, actor);
  }

  /** Answers a question under the rules in force and under those. Keeps nothing. */
  @Post('compare')
  @HttpCode(200)
  @Requires('rule-trials:read')
  compare(@Body() { question, against }: CompareDto, @CurrentActor() actor: StaffActor): Promise<ComparisonDto> {
    return this.pages.compare(question, against, actor);
  }

  /** Keeps a list, all or none, or the good ones of it. */
  @Post('import')
  @HttpCode(200)
  @Requires('rule-trials:keep')
  import(@Body() list: ImportTrialsDto, @CurrentActor() actor: StaffActor): Promise<ImportedDto> {
    return this.trials.import(list, actor);
  }

  /** Keeps the worked examples of the specification that were never kept here. */
  @Post('standard')
  @HttpCode(200)
  @Requires('rule-trials:keep')
  async standard(@CurrentActor() actor: StaffActor): Promise<LoadedDto> {
    return { kept: await this.trials.loadStandard(actor) };
  }

  /** Every version of one, newest first. */
  @Get(':trialId')
  @Requires('rule-trials:read')
  history(@Param('trialId') trialId: string, @CurrentActor() { scope }: StaffActor): Promise<TrialEditionDto[]> {
    return this.trials.history(trialId, scope);
  }

  /** Another version of it. */
  @Put(':trialId')
  @Requires('rule-trials:keep')
  edit(@Param('trialId') trialId: string, @Body() trial: EditTrialDto, @CurrentActor() actor: StaffActor): Promise<KeptTrialDto> {
    return this.trials.edit(trialId, trial, actor);
  }

  /** Takes it off the list; its versions stay. */
  @Post(':trialId/drop')
  @HttpCode(204)
  @Requires('rule-trials:keep')
  drop(@Param('trialId') trialId: string, @Body() { version }: DropTrialDto, @CurrentActor() actor: StaffActor): Promise<void> {
    return this.trials.drop(trialId, version, actor);
  }
}
