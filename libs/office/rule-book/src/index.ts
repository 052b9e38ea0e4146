export { heldUntil, RuleBook } from './rule-book.service';
export { RuleBookModule } from './rule-book.module';
export { RuleChanges, type HandedIn } from './rule-changes.service';
export { RuleDecisions } from './rule-decisions.service';
export type { NoticeFormat, ParametersContent, RuleChange } from './rule-change';
export { ruleBookProblems } from './rule-book.problems';
export { ruleBookEntities } from './store/rule-book-entities';
