import { isAwaited } from './is-awaited';
import type { ActRule, ClockEffect, Workflow, Words } from './workflow';

/** Who wants to act. The roles decide; the id is kept for the separation of duties. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Where a case stands: everything the judge needs to know, and nothing else. */
export interface Standing<State extends string = string, Act extends string = string, Milestone extends string = string> {
  readonly workflow: string;
  readonly version: number;
  readonly state: State;
  readonly milestones: readonly Milestone[];
  /** By act, the ids of those who performed it on this case. */
  readonly performedBy: Readonly<Partial<Record<Act, readonly string[]>>>;
}

export interface Allowed<State extends string = string, Milestone extends string = string> {
  readonly allowed: true;
  readonly to: State;
  /** The milestones after the act, in the order they were reached. */
  readonly milestones: readonly Milestone[];
  readonly clock?: ClockEffect;
  readonly law?: string;
}

export type RefusalReason = 'unknown-act' | 'not-your-role' | 'wrong-state' | 'already-reached' | 'missing-milestone' | 'same-person';

export interface Refused {
  readonly allowed: false;
  readonly because: RefusalReason;
  /** The milestones that are missing or already reached, or the acts the same person performed. */
  readonly missing?: readonly string[];
  readonly law?: string;
}

export type Verdict<State extends string = string, Milestone extends string = string> = Allowed<State, Milestone> | Refused;

type AnyRule = ActRule<string, string, string, string>;

/**
 * Whether that actor may perform that act now, and where it leads. The first reason found is given, in the order of
 * {@link RefusalReason}: the role comes before the state, so that a desk can hide what is never its user's business.
 */
export function judge<State extends string, Act extends string, Milestone extends string, Role extends string>(
  workflow: Workflow<State, Act, Milestone, Role>,
  standing: Standing<NoInfer<State>, NoInfer<Act>, NoInfer<Milestone>>,
  act: NoInfer<Act>,
  actor: Actor,
): Verdict<State, Milestone> {
  if (!Object.hasOwn(workflow.acts, act)) return { allowed: false, because: 'unknown-act' };
  const rule = workflow.acts[act];
  const refusal = roleRefusal(rule, actor) ?? stateRefusal(rule, standing) ?? dutyRefusal(rule, standing, actor);
  if (refusal) return { allowed: false, ...refusal, law: rule.law };
  return {
    allowed: true,
    to: rule.to ?? standing.state,
    milestones: milestonesAfter(rule, standing.milestones),
    clock: rule.clock,
    law: rule.law,
  };
}

type Because = Pick<Refused, 'because' | 'missing'>;

function roleRefusal(rule: AnyRule, actor: Actor): Because | undefined {
  return rule.by.some((role) => actor.roles.includes(role)) ? undefined : { because: 'not-your-role' };
}

function stateRefusal(rule: AnyRule, standing: Standing): Because | undefined {
  if (!rule.from.includes(standing.state)) return { because: 'wrong-state' };
  const reached = rule.unless?.filter((milestone) => standing.milestones.includes(milestone)) ?? [];
  if (reached.length > 0) return { because: 'already-reached', missing: reached };
  const missing = rule.needs?.filter((milestone) => !standing.milestones.includes(milestone)) ?? [];
  return missing.length > 0 ? { because: 'missing-milestone', missing } : undefined;
}

function dutyRefusal(rule: AnyRule, standing: Standing, actor: Actor): Because | undefined {
  const own = rule.notBy?.filter((act) => standing.performedBy[act]?.includes(actor.id)) ?? [];
  return own.length > 0 ? { because: 'same-person', missing: own } : undefined;
}

/** What is reached after the act: what it clears goes, what it reaches comes last. */
export function milestonesAfter<Milestone extends string>(
  rule: { readonly reaches?: Milestone; readonly clears?: readonly Milestone[] },
  before: readonly Milestone[],
): readonly Milestone[] {
  const kept = before.filter((milestone) => !rule.clears?.includes(milestone) && milestone !== rule.reaches);
  return rule.reaches === undefined ? kept : [...kept, rule.reaches];
}

interface NamedAct {
  readonly act: string;
  readonly room: string;
  readonly label: Words;
  readonly law?: string;
}

export interface AllowedAct extends NamedAct {
  /** Whether the case waits for it; else it is only possible. */
  readonly awaited: boolean;
}

export interface RefusedAct extends NamedAct {
  readonly because: RefusalReason;
  readonly missing?: readonly string[];
  /** The refusal as a sentence a person can act on. */
  readonly says: Words;
}

export interface ActsOf {
  readonly allowed: readonly AllowedAct[];
  readonly refused: readonly RefusedAct[];
}

/** Every act of the table, judged for one actor: webs draw their buttons from it. What the case waits for comes first. */
export function actsOf(workflow: Workflow, standing: Standing, actor: Actor): ActsOf {
  const allowed: AllowedAct[] = [];
  const refused: RefusedAct[] = [];
  for (const [act, rule] of Object.entries(workflow.acts)) {
    const verdict = judge(workflow, standing, act, actor);
    const named = { act, room: rule.room, label: rule.label, law: rule.law };
    if (verdict.allowed) allowed.push({ ...named, awaited: isAwaited(rule, standing) });
    else refused.push({ ...named, because: verdict.because, missing: verdict.missing, says: sayRefusal(workflow, standing, act, verdict) });
  }
  return { allowed: allowed.sort((one, other) => Number(other.awaited) - Number(one.awaited)), refused };
}

/** The one place where a refusal becomes a sentence. */
export function sayRefusal(workflow: Workflow, standing: Standing, act: string, refusal: Refused): Words {
  const rule = workflow.acts[act];
  if (!rule) return { zh: `本程序没有“${act}”这一步骤。`, en: `This procedure has no act “${act}”.` };
  const missing = refusal.missing ?? [];
  return sentences[refusal.because](workflow, rule, standing, missing);
}

type Sentence = (workflow: Workflow, rule: AnyRule, standing: Standing, missing: readonly string[]) => Words;

const sentences: Readonly<Record<RefusalReason, Sentence>> = {
  'unknown-act': () => ({ zh: '本程序没有这一步骤。', en: 'This procedure has no such act.' }),
  'not-your-role': ({ roles }, { label, by }) => {
    const who = listed(roles, by);
    return { zh: `“${label.zh}”由${who.zh}办理。`, en: `“${label.en}” is for: ${who.en}.` };
  },
  'wrong-state': ({ states }, { label, from }, { state }) => {
    const now = worded(states, state);
    const then = listed(states, from);
    return {
      zh: `本件现为“${now.zh}”;“${label.zh}”只能在以下状态进行:${then.zh}。`,
      en: `The case is “${now.en}”; “${label.en}” is possible only while it is: ${then.en}.`,
    };
  },
  'already-reached': ({ milestones }, { label }, _standing, missing) => {
    const done = listed(milestones, missing);
    return { zh: `${done.zh},“${label.zh}”不得再次进行。`, en: `Already done: ${done.en}. “${label.en}” happens once.` };
  },
  'missing-milestone': ({ milestones }, { label }, _standing, missing) => {
    const first = listed(milestones, missing);
    return { zh: `“${label.zh}”之前须先达到:${first.zh}。`, en: `“${label.en}” needs first: ${first.en}.` };
  },
  'same-person': ({ acts }, { label }, _standing, missing) => {
    const labels = Object.fromEntries(Object.entries(acts).map(([act, { label: words }]) => [act, words]));
    const own = listed(labels, missing);
    return {
      zh: `您已办理本件的“${own.zh}”,依职责分离不得再办理“${label.zh}”。`,
      en: `You performed “${own.en}” on this case; by separation of duties somebody else performs “${label.en}”.`,
    };
  },
};

function listed(words: Readonly<Record<string, Words>>, codes: readonly string[]): Words {
  const found = codes.map((code) => worded(words, code));
  return { zh: found.map(({ zh }) => zh).join('、'), en: found.map(({ en }) => en).join(', ') };
}

function worded(words: Readonly<Record<string, Words>>, code: string): Words {
  return words[code] ?? { zh: code, en: code };
}
