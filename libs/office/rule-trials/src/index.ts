export { RuleTrialsModule } from './rule-trials.module';
export { KeptTrials, type EditTrial, type Imported, type ImportTrials } from './kept-trials.service';
export { inForce, TrialRuns, type Comparison } from './trial-runs.service';
export type { KeptTrial, TrialEdition, TrialResult, TrialRun } from './trial';
export { ruleTrialsProblems } from './rule-trials.problems';
export { ruleTrialsEntities } from './store/rule-trials-entities';
