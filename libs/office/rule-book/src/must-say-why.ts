import { Problem } from '@platform/http';
import { ruleBookProblems } from './rule-book.problems';

const shortestReason = 4;

/** @throws Problem rule-change-reason-needed */
export function mustSayWhy(reason: string): void {
  if (Array.from(reason.trim()).length < shortestReason) throw new Problem(ruleBookProblems.reasonNeeded);
}
