import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { RuleBookModule } from '@office/rule-book';
import { ApplicantMessages } from './applicant-messages';
import { RecomputationForecast } from './recomputation-forecast.service';
import { RecomputationResults } from './recomputation-results.service';
import { Recomputation } from './recomputation.service';
import { MovedCasesStore } from './store/moved-cases.store';
import { RunsStore } from './store/runs.store';

@Module({
  imports: [CaseFileModule, RuleBookModule],
  providers: [Recomputation, RecomputationForecast, RecomputationResults, ApplicantMessages, MovedCasesStore, RunsStore],
  exports: [Recomputation, RecomputationForecast, RecomputationResults],
})
export class RecomputationModule {}
