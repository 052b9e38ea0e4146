/** One text in both languages of the product; Chinese is the original. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What an act does to the running term. What exactly was counted is said by clock facts, not here. */
export type ClockEffect = 'received' | 'awaits-correction' | 'awaits-fee' | 'excluded' | 'extended' | 'restarted' | 'stopped';

/** One named act of the procedure. Law, rights, letters and statistics attach to acts, not to arrows between states. */
export interface ActRule<State extends string, Act extends string, Milestone extends string, Role extends string> {
  /** The room that carries the act out; with the act's name it is the right `<room>:<act>`. */
  readonly room: string;
  readonly label: Words;
  readonly from: readonly State[];
  /** Absent: the case stays where it is, in whichever of those states. */
  readonly to?: State;
  readonly by: readonly Role[];
  /** Milestones that must have been reached. */
  readonly needs?: readonly Milestone[];
  /** Milestones that forbid the act once they are reached: what happens once, happens once. */
  readonly unless?: readonly Milestone[];
  readonly reaches?: Milestone;
  /** Milestones that have to be reached anew after this act. */
  readonly clears?: readonly Milestone[];
  /** Separation of duties: whoever performed one of these acts on the case may not perform this one. */
  readonly notBy?: readonly Act[];
  readonly clock?: ClockEffect;
  /**
   * Whether the case waits for it. Absent: it does when the act moves the case on or reaches a new milestone. Set where that would
   * mislead: an extension can always be proposed, and nobody waits for it; once proposed, the head's answer is waited for.
   */
  readonly awaited?: boolean;
  /** The article, as a reader of the law would cite it. Absent where the law is silent. */
  readonly law?: string;
}

/** A table of named acts. Versions are never edited after use: a case finishes under the table it began with. */
export interface Workflow<
  State extends string = string,
  Act extends string = string,
  Milestone extends string = string,
  Role extends string = string,
> {
  readonly name: string;
  readonly version: number;
  readonly states: Readonly<Record<State, Words>>;
  readonly milestones: Readonly<Record<Milestone, Words>>;
  readonly roles: Readonly<Record<Role, Words>>;
  readonly initial: State;
  readonly final: readonly State[];
  readonly acts: Readonly<Record<Act, ActRule<State, Act, Milestone, Role>>>;
}

/**
 * A table whose words are checked by the compiler: states, milestones and roles are the keys of their dictionaries, acts the keys
 * of the table, and everything else may only use them (NoInfer keeps a typo from becoming a new state).
 */
export function defineWorkflow<
  const State extends string,
  const Act extends string,
  const Milestone extends string,
  const Role extends string,
>(table: {
  readonly name: string;
  readonly version: number;
  readonly states: Readonly<Record<State, Words>>;
  readonly milestones: Readonly<Record<Milestone, Words>>;
  readonly roles: Readonly<Record<Role, Words>>;
  readonly initial: NoInfer<State>;
  readonly final: readonly NoInfer<State>[];
  readonly acts: Readonly<Record<Act, ActRule<NoInfer<State>, NoInfer<Act>, NoInfer<Milestone>, NoInfer<Role>>>>;
}): Workflow<State, Act, Milestone, Role> {
  return table;
}
