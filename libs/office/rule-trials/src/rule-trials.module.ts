import { Module } from '@nestjs/common';
import { RuleBookModule } from '@office/rule-book';
import { KeptTrials } from './kept-trials.service';
import { TrialsStore } from './store/trials.store';
import { TrialRuns } from './trial-runs.service';

@Module({ imports: [RuleBookModule], providers: [KeptTrials, TrialRuns, TrialsStore], exports: [KeptTrials, TrialRuns, RuleBookModule] })
export class RuleTrialsModule {}
