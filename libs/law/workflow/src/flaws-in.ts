import { milestonesAfter } from './judge';
import type { Workflow } from './workflow';

export interface Flaw {
  readonly flaw:
    'dead-end' | 'unreachable-state' | 'milestone-nobody-reaches' | 'impossible-act' | 'act-without-actor' | 'act-after-the-end';
  /** The state, milestone or act it concerns. */
  readonly where: string;
}

interface Situation {
  readonly state: string;
  readonly milestones: readonly string[];
}

/**
 * What is wrong with a table. Walks every situation (state and milestones) that can really arise, so that it also finds needs
 * nobody can meet, and ends from which no final state can be reached any more. Roles are taken to be filled.
 */
export function flawsIn(workflow: Workflow): Flaw[] {
  const walk = walkFrom(workflow);
  const situations = [...walk.situations.values()];
  const reachedStates = new Set(situations.map(({ state }) => state));
  const deadEnds = new Set(situations.filter((situation) => !walk.canEnd(situation)).map(({ state }) => state));
  const reachable = new Set(Object.values(workflow.acts).flatMap(({ reaches }) => (reaches === undefined ? [] : [reaches])));
  return [
    ...found('unreachable-state', Object.keys(workflow.states), (state) => !reachedStates.has(state)),
    ...found('dead-end', Object.keys(workflow.states), (state) => deadEnds.has(state)),
    ...found('milestone-nobody-reaches', Object.keys(workflow.milestones), (milestone) => !reachable.has(milestone)),
    ...found('impossible-act', Object.keys(workflow.acts), (act) => !walk.performed.has(act)),
    ...found('act-without-actor', Object.keys(workflow.acts), (act) => workflow.acts[act]?.by.length === 0),
    ...found('act-after-the-end', Object.keys(workflow.acts), (act) => endsIn(workflow, act)),
  ];
}

function found(flaw: Flaw['flaw'], names: readonly string[], isFlawed: (name: string) => boolean): Flaw[] {
  return names.filter(isFlawed).map((where) => ({ flaw, where }));
}

function endsIn(workflow: Workflow, act: string): boolean {
  return workflow.acts[act]?.from.some((state) => workflow.final.includes(state)) ?? false;
}

interface Walk {
  readonly situations: ReadonlyMap<string, Situation>;
  readonly performed: ReadonlySet<string>;
  readonly canEnd: (situation: Situation) => boolean;
}

function walkFrom(workflow: Workflow): Walk {
  const start: Situation = { state: workflow.initial, milestones: [] };
  const situations = new Map([[keyOf(start), start]]);
  const performed = new Set<string>();
  const before = new Map<string, string[]>();
  for (const situation of situations.values()) {
    for (const [act, next] of stepsFrom(workflow, situation)) {
      performed.add(act);
      const key = keyOf(next);
      if (!situations.has(key)) situations.set(key, next);
      before.set(key, [...(before.get(key) ?? []), keyOf(situation)]);
    }
  }
  const ending = backFromTheEnd(workflow, situations, before);
  return { situations, performed, canEnd: (situation) => ending.has(keyOf(situation)) };
}

function* stepsFrom(workflow: Workflow, { state, milestones }: Situation): Generator<[act: string, next: Situation]> {
  for (const [act, rule] of Object.entries(workflow.acts)) {
    const possible =
      rule.from.includes(state) &&
      !rule.unless?.some((milestone) => milestones.includes(milestone)) &&
      (rule.needs ?? []).every((milestone) => milestones.includes(milestone));
    if (possible) yield [act, { state: rule.to ?? state, milestones: milestonesAfter(rule, milestones) }];
  }
}

function backFromTheEnd(
  workflow: Workflow,
  situations: ReadonlyMap<string, Situation>,
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const ending = new Set([...situations].filter(([, { state }]) => workflow.final.includes(state)).map(([key]) => key));
  for (const key of ending) for (const earlier of before.get(key) ?? []) ending.add(earlier);
  return ending;
}

function keyOf({ state, milestones }: Situation): string {
  return `${state}|${[...milestones].sort().join(',')}`;
}
