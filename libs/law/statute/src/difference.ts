import type { Words } from './profile';

export type ProvisionValue = string | number | boolean | readonly (string | number)[];

/** One thing a version says, at its place. */
export interface Provision {
  /** `terms.reply`, `outcomes.duplicate.article`. */
  readonly path: string;
  readonly label: Words;
  readonly value: ProvisionValue;
  /** The value as it is said; otherwise as it stands. */
  readonly shown?: Words;
  readonly article?: string;
}

/** Where two versions differ. */
export interface Difference {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Where the later of the two says it; of what is removed, where the former did. */
  readonly article?: string;
  /** `null` where that side says nothing. */
  readonly from: ProvisionValue | null;
  readonly to: ProvisionValue | null;
  readonly says: Words;
}

/**
 * What differs, by path. Of what one side does not have at all, its parts are not listed. The same the other way round, with both
 * sides exchanged.
 */
export function differencesBetween(from: readonly Provision[], to: readonly Provision[]): readonly Difference[] {
  const [former, later] = [byPath(from), byPath(to)];
  const paths = [...new Set([...former.keys(), ...later.keys()])].sort();
  const found = paths.flatMap((path) => differenceAt(path, former.get(path), later.get(path)) ?? []);
  const whole = found.filter(({ change }) => change !== 'changed').map(({ path }) => `${path}.`);
  return found.filter(({ path }) => !whole.some((start) => path.startsWith(start)));
}

function byPath(provisions: readonly Provision[]): ReadonlyMap<string, Provision> {
  return new Map(provisions.map((provision) => [provision.path, provision]));
}

function differenceAt(path: string, former: Provision | undefined, later: Provision | undefined): Difference | undefined {
  const [from, to] = [former?.value ?? null, later?.value ?? null];
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  const change = !former ? 'added' : !later ? 'removed' : 'changed';
  return { path, change, article: later ? later.article : former?.article, from, to, says: sentence(former, later) };
}

function sentence(former: Provision | undefined, later: Provision | undefined): Words {
  if (former && later) {
    const [{ label }, was, is] = [later, wordsOf(former), wordsOf(later)];
    return { zh: `${label.zh}:${was.zh} → ${is.zh}`, en: `${label.en}: ${was.en} → ${is.en}` };
  }
  if (later) return labelled(later, ['新增 ', ':', ''], ['New: ', ': ', '']);
  return former ? labelled(former, ['不再有 ', '(原为 ', ')'], ['Gone: ', ' (was ', ')']) : { zh: '', en: '' };
}

type Frame = readonly [before: string, between: string, after: string];

function labelled(provision: Provision, zh: Frame, en: Frame): Words {
  const { label } = provision;
  const is = wordsOf(provision);
  return { zh: `${zh[0]}${label.zh}${zh[1]}${is.zh}${zh[2]}`, en: `${en[0]}${label.en}${en[1]}${is.en}${en[2]}` };
}

function wordsOf({ value, shown }: Provision): Words {
  if (shown) return shown;
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const text = typeof value === 'object' ? value.join(', ') : String(value);
  return { zh: text, en: text };
}
