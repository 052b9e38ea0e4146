import { catalogue, type FlawName } from './flaw-catalogue';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a flaw is. `impossible`: it cannot have happened so, it is left out of the count. `defect`: it may well have happened, and the
 * law gives it the effect the flaw tells, mostly none. `hint`: it has its effect, and something about it should be known.
 */
export type FlawKind = 'impossible' | 'defect' | 'hint';

/** Something in the story of a case the law does not allow, or gives no effect. The reading says what it did with it. */
export interface Flaw {
  /** Rule of the specification: R-30d, F-7 … */
  readonly rule: string;
  readonly kind: FlawKind;
  readonly on: string;
  readonly says: Words;
}

export type Says = (detail: string) => Words;

export function flaw(name: FlawName, on: string, detail = ''): Flaw {
  const [rule, kind, says] = catalogue[name] as readonly [string, FlawKind, Says];
  return { rule, kind, on, says: says(detail) };
}
