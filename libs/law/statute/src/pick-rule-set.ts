import { feeRuleSets, type FeeRuleSet } from './rule-sets/fee';
import { interpretationRuleSets, type InterpretationRuleSet } from './rule-sets/interpretation';
import { litigationRuleSets, type LitigationRuleSet } from './rule-sets/litigation';
import { ogiRuleSets, type OgiRuleSet } from './rule-sets/ogi';
import { returnRuleSets, type ReturnRuleSet } from './rule-sets/return';
import { reviewRuleSets, type ReviewRuleSet } from './rule-sets/review';
import { secrecyRuleSets, type SecrecyRuleSet } from './rule-sets/secrecy';

interface SetOf {
  ogi: OgiRuleSet;
  review: ReviewRuleSet;
  litigation: LitigationRuleSet;
  interpretation: InterpretationRuleSet;
  fee: FeeRuleSet;
  return: ReturnRuleSet;
  secrecy: SecrecyRuleSet;
}

export type RuleSetKind = keyof SetOf;
export type RuleSet = SetOf[RuleSetKind];

const byKind: { readonly [Kind in RuleSetKind]: readonly SetOf[Kind][] } = {
  ogi: ogiRuleSets,
  review: reviewRuleSets,
  litigation: litigationRuleSets,
  interpretation: interpretationRuleSets,
  fee: feeRuleSets,
  return: returnRuleSets,
  secrecy: secrecyRuleSets,
};

/** All of them, by kind, oldest first. */
export const ruleSets: readonly RuleSet[] = Object.values<readonly RuleSet[]>(byKind).flat();

/**
 * The set of a kind in force on a day; which day that is, its kind says: see `pickProfile`, `remedyRulesOn`, `feeRulesOn` and
 * `returnRulesFor`. For returns the day is one of the year reported on. @throws RangeError before the first of its kind
 */
export function ruleSetOn<Kind extends RuleSetKind>(kind: Kind, day: string): SetOf[Kind] {
  const sets: readonly SetOf[Kind][] = byKind[kind];
  const found = sets.findLast(({ inForceFrom }) => day >= inForceFrom);
  if (!found) throw new RangeError(`No rules of the kind "${kind}" were in force on ${day}.`);
  return found;
}

/** @throws RangeError for a key no set has, listing those there are */
export function ruleSetNamed(key: string): RuleSet {
  const found = ruleSets.find((set) => set.key === key);
  if (!found) throw new RangeError(`There is no rule set "${key}". There are: ${ruleSets.map((set) => set.key).join(', ')}.`);
  return found;
}

/** What a letter tells of remedies goes by the day the reply is made, whatever Regulation the application came under. §0.3 */
export function remedyRulesOn(madeOn: string): { readonly review: ReviewRuleSet; readonly litigation: LitigationRuleSet } {
  return { review: ruleSetOn('review', madeOn), litigation: ruleSetOn('litigation', madeOn) };
}

/** A fee goes by the day of its notice. §0.3 */
export function feeRulesOn(noticedOn: string): FeeRuleSet {
  return ruleSetOn('fee', noticedOn);
}

/** The form of an annual return goes by the year reported on. §0.3 @throws RangeError before 2014 */
export function returnRulesFor(reportYear: number): ReturnRuleSet {
  return ruleSetOn('return', `${reportYear}-12-31`);
}
