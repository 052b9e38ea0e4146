import type { Words } from './profile';

/** Every value the law leaves open, by name, with what it may be. */
interface ParameterValues {
  'correction.usual': number;
  'correction.shortest': number;
  'confirm-within': number;
  'receipt-on-day-off': 'next-working-day' | 'literal';
  'reasons-period': number;
  'delay-longest': number;
  'release-hold': number;
  'service-proof-alarm': number;
  'extension-in-parts': boolean;
  'city-department-is-other-organ': boolean;
  'exclude-secrecy-referral': boolean;
  'remedy.36_6': 'RB' | 'RC';
  'remedy.36_7': 'RB' | 'RC';
  'remedy.38': 'RB' | 'RC';
  'remedy.39': 'RB' | 'RC';
  'fee.page-case-takes-ordinal': boolean;
  'fee.published-pages-count': boolean;
  'fee.lapse-grace': number;
  'volume-alarm': number;
  'duplicate-same-day': boolean;
  'intake-silence': number;
  'due-soon': readonly number[];
  'internal.registration': number;
  'internal.dispatch': number;
  'internal.search': number;
  'internal.conference': number;
  'internal.review': number;
  'internal.legality': number;
  'internal.signature': number;
  'internal.archive': number;
}

export type ParameterName = keyof ParameterValues;
export type ParameterValue = ParameterValues[ParameterName];

/** Smallest and greatest number, both allowed; for a list, of each of its numbers. */
interface Limits {
  readonly min: number;
  readonly max: number;
}

interface Choices<Value> {
  readonly choices: readonly Value[];
}

type BoundsOf<Value> = [Value] extends [number | readonly number[]] ? Limits : Choices<Value>;

/** A choice this system makes because the law names no number [DESIGN], or a custom that is no rule of law [PRACTICE]. */
export interface ParameterOf<Name extends ParameterName> {
  readonly name: Name;
  readonly label: Words;
  readonly value: ParameterValues[Name];
  readonly default: ParameterValues[Name];
  /** What counsel would set, where that is not the default. */
  readonly recommended?: ParameterValues[Name];
  readonly bounds: BoundsOf<ParameterValues[Name]>;
  readonly unit: 'working-days' | 'days' | 'hours' | 'cases-a-month' | 'choice';
  /** Rule of the specification it belongs to. */
  readonly rule: string;
  readonly reason: Words;
  readonly tag: 'DESIGN' | 'PRACTICE';
  /** Nothing reads it yet, so that another value would promise what does not happen. */
  readonly notInUse?: true;
}

export type Parameter = { [Name in ParameterName]: ParameterOf<Name> }[ParameterName];
export type Parameters = { readonly [Name in ParameterName]?: ParameterOf<Name> };

type Pair = readonly [zh: string, en: string];
export type ParameterRow = {
  [Name in ParameterName]: Omit<ParameterOf<Name>, 'default' | 'label' | 'reason'> & { readonly label: Pair; readonly reason: Pair };
}[ParameterName];

/** The parameters of a version by name, each standing at its default. */
export function tableOfParameters(rows: readonly ParameterRow[]): Parameters {
  return Object.fromEntries(
    rows.map(({ label, reason, ...row }) => [
      row.name,
      { ...row, default: row.value, label: { zh: label[0], en: label[1] }, reason: { zh: reason[0], en: reason[1] } },
    ]),
  );
}

interface Parametrised {
  readonly id: string;
  readonly parameters: Parameters;
}

/** One value the law leaves open, as that version has it. @throws RangeError for a parameter the version does not have */
export function parameterOf<Name extends ParameterName>({ id, parameters }: Parametrised, name: Name): ParameterOf<Name> {
  const found: ParameterOf<Name> | undefined = parameters[name];
  if (!found) throw new RangeError(`${id} has no parameter "${name}".`);
  return found;
}

/** All of them, in the order of the specification. */
export function parametersOf({ parameters }: Parametrised): readonly Parameter[] {
  return Object.values(parameters);
}
