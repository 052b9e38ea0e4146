export { diffProfiles } from './diff-profiles';
export { diffRuleSets } from './diff-rule-sets';
export type { Difference } from './difference';
export { disputeOutcomes, type DisputeKind, type DisputeOutcome } from './dispute-outcomes';
export {
  disputeRule,
  disputeTerm,
  lengthInWords,
  redoTerm,
  type DisputeDays,
  type DisputeTerm,
  type DisputeTermKind,
  type Redo,
} from './dispute-terms';
export { disputeLabels } from './dispute-words';
export { itemStandard, pageStandard, unpaidBecause } from './fee-words';
export { itemFeeTotal, marginalItemFee, pageFee } from './fees';
export { annualReturnDue, nextAnnualReturn, publicationDue, type AnnualReturnDue } from './fixed-days';
export { mainOutcomeOf } from './main-outcome';
export type { Outcome, RemediesVariant } from './outcome';
export { parameterOf, parametersOf, type Parameter, type ParameterName, type ParameterOf, type ParameterValue } from './parameter';
export { namesOf, pickProfile, profileNamed, profiles } from './pick-profile';
export {
  feeRulesOn,
  remedyRulesOn,
  returnRulesFor,
  ruleSetNamed,
  ruleSetOn,
  ruleSets,
  type RuleSet,
  type RuleSetKind,
} from './pick-rule-set';
export type { Channel, ConsultationKind, StatuteProfile } from './profile';
export { profileWith } from './profile-with';
export type { FeeRuleSet } from './rule-sets/fee';
export { UnfitValues } from './unfit-values';
export { remediesFor, reviewLinkOwed, type Remedies, type RemediesQuestion, type Remedy } from './remedies';
