import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@law/ledger';
import type { Outcome } from './outcome';
import { parametersOf, type Parameter, type ParameterName, type Parameters, type ParameterValue } from './parameter';
import type { StatuteProfile, Words } from './profile';
import { UnfitValues } from './unfit-values';

/** Outcomes whose remedies are not settled, by code. */
const remediesBy = {
  duplicate: 'remedy.36_6',
  'administrative-query': 'remedy.36_7',
  'needs-processing': 'remedy.38',
  petition: 'remedy.39',
  publication: 'remedy.39',
} as const satisfies Record<string, ParameterName>;

/** Each of them may not be greater than the next. */
const ascending: readonly (readonly ParameterName[])[] = [
  ['correction.shortest', 'correction.usual'],
  ['internal.registration', 'internal.dispatch', 'internal.search', 'internal.review', 'internal.legality', 'internal.signature'],
];

/** A version of the statute before its parameters are put in. */
export type Statute = Omit<StatuteProfile, 'terms'> & { readonly terms: Omit<StatuteProfile['terms'], 'correction'> };

/** Puts the parameters where the statute leaves room for them: nothing else says them a second time. */
export function shapedByParameters(statute: Statute): StatuteProfile {
  const { parameters, terms, outcomes } = statute;
  const usual = parameters['correction.usual']?.value;
  const shortest = parameters['correction.shortest']?.value;
  const correction = usual === undefined || shortest === undefined ? undefined : { usual, shortest };
  return {
    ...statute,
    terms: { ...terms, correction },
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([code, outcome]) => [code, told(outcome, parameters)])),
  };
}

function told(outcome: Outcome, parameters: Parameters): Outcome {
  if (!isUnsettled(outcome.code)) return outcome;
  const remedies = parameters[remediesBy[outcome.code]]?.value;
  return remedies === undefined ? outcome : { ...outcome, remedies };
}

function isUnsettled(code: string): code is keyof typeof remediesBy {
  return Object.hasOwn(remediesBy, code);
}

/**
 * The same statute with other values where the law leaves room. Its id is the version's with a digest of every value that is not the
 * default, so that the same values always make the same id; with none, it is the version itself.
 * @throws UnfitValues naming each value that is unknown, of another kind, out of bounds or in disorder
 */
export function profileWith(base: StatuteProfile, values: Readonly<Record<string, ParameterValue>>): StatuteProfile {
  const known = base.parameters as Readonly<Record<string, Parameter | undefined>>;
  const parameters = { ...known };
  const faults: Words[] = [];
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    const fault = parameter ? faultIn(parameter, value) : { zh: `没有“${name}”这一参数`, en: `there is no parameter "${name}"` };
    if (fault !== undefined) faults.push(fault);
    else parameters[name] = { ...parameter, value } as Parameter;
  }
  const changed = { ...base, parameters: parameters as Parameters };
  faults.push(...disorderIn(changed.parameters));
  if (faults.length > 0) throw new UnfitValues(base.id, faults);
  const [version = base.id] = base.id.split('+');
  const id = idOf(version, changed.parameters);
  return id === base.id ? base : shapedByParameters({ ...changed, id });
}

function idOf(version: string, parameters: Parameters): string {
  const others = parametersOf({ id: version, parameters }).filter(({ value, default: usual }) => !isSame(value, usual));
  if (others.length === 0) return version;
  const values: Json = Object.fromEntries(others.map(({ name, value }) => [name, value]));
  return `${version}+${createHash('sha256').update(canonicalJson(values)).digest('hex').slice(0, 8)}`;
}

function isSame(one: ParameterValue, other: ParameterValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function faultIn({ name, label, bounds, default: usual }: Parameter, value: ParameterValue): Words | undefined {
  if ('choices' in bounds) {
    const choices: readonly ParameterValue[] = bounds.choices;
    if (choices.includes(value)) return undefined;
    const [zh, en] = [choices.map(inChinese).join('、'), choices.join(', ')];
    return { zh: `“${label.zh}”只能是 ${zh},不能是 ${inChinese(value)}`, en: `${name} is one of ${en}, not ${String(value)}` };
  }
  const { min, max } = bounds;
  const fits = (number: unknown): boolean => Number.isInteger(number) && Number(number) >= min && Number(number) <= max;
  if (!Array.isArray(usual)) return fits(value) ? undefined : outOf(['的整数', 'a whole number'], { name, label, min, max, value });
  const steps: readonly unknown[] = Array.isArray(value) ? value : [];
  const falling = steps.every((step, place) => fits(step) && (place === 0 || Number(step) < Number(steps[place - 1])));
  if (steps.length > 0 && falling) return undefined;
  return outOf(['由大到小的若干整数', 'a falling list of whole numbers'], { name, label, min, max, value });
}

interface OutOfBounds extends Pick<Parameter, 'name' | 'label'> {
  readonly min: number;
  readonly max: number;
  readonly value: ParameterValue;
}

function outOf([zh, en]: readonly [zh: string, en: string], { name, label, min, max, value }: OutOfBounds): Words {
  const said = String(value);
  return {
    zh: `“${label.zh}”须为 ${min} 至 ${max} 之间${zh},不能是 ${said}`,
    en: `${name} is ${en} from ${min} to ${max}, not ${said}`,
  };
}

function inChinese(value: ParameterValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}

function disorderIn(parameters: Parameters): Words[] {
  return ascending.flatMap((names) =>
    names.slice(1).flatMap((name, place) => {
      const [lesser, greater] = [parameters[names[place] ?? name], parameters[name]];
      return lesser && greater && lesser.value > greater.value ? [disorder(lesser, greater)] : [];
    }),
  );
}

type Compared = Pick<Parameter, 'name' | 'label' | 'value'>;

function disorder(lesser: Compared, greater: Compared): Words {
  const [less, great] = [String(lesser.value), String(greater.value)];
  return {
    zh: `“${lesser.label.zh}”(${less})大于“${greater.label.zh}”(${great})`,
    en: `${lesser.name} (${less}) is greater than ${greater.name} (${great})`,
  };
}
