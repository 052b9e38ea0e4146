import type { Standing } from './judge';
import type { ActRule } from './workflow';

/** Ends and detours: possible, but not what a case is waiting for. */
const detours: readonly string[] = ['closed', 'awaiting-correction', 'awaiting-fee'];

/**
 * Whether the case waits for that act where it stands: it moves the case on, or reaches a milestone not reached yet, and nothing it needs
 * is missing. Who may do it is not asked.
 */
export function isAwaited(rule: Rule, standing: Standing): boolean {
  if (!rule.from.includes(standing.state) || !(rule.awaited ?? carriesOn(rule, standing.state))) return false;
  return isOpen(rule, standing.milestones);
}

type Rule = ActRule<string, string, string, string>;

function carriesOn({ to, reaches }: Rule, state: string): boolean {
  return !detours.includes(to ?? state) && ((to ?? state) !== state || reaches !== undefined);
}

function isOpen({ reaches, needs, unless }: Rule, milestones: readonly string[]): boolean {
  if (reaches !== undefined && milestones.includes(reaches)) return false;
  return needs?.every((needed) => milestones.includes(needed)) ?? !unless?.some((one) => milestones.includes(one));
}
