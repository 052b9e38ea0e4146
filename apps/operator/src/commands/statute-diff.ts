import {
  diffProfiles,
  diffRuleSets,
  parameterOf,
  profileNamed,
  profiles,
  profileWith,
  ruleSetNamed,
  ruleSets,
  type Difference,
  type ParameterName,
  type ParameterValue,
  type RuleSet,
  type StatuteProfile,
} from '@law/statute';
import { pieces, readSettings, type Environment } from '@platform/config';
import { z } from 'zod';
import { exitCodes, say, UsageFault, type ExitCode, type FreeCommand, type Options } from '../command';
import { readOperatorSettings } from '../settings';
import { casesTouched, type AgencyTouched } from './cases-touched';

/** What was named: a version of the Regulation, a set of rules, or a set that leads to a version. */
interface Named {
  readonly name: string;
  readonly profile?: StatuteProfile;
  readonly ruleSet?: RuleSet;
}

/** Why no cases were counted. */
type Uncounted = 'no-database' | 'not-set-up' | 'not-pinned' | 'failed';

export const statuteCommand: FreeCommand = {
  usage: 'diff A B [--set NAME=VALUE]… [--json]',
  does: {
    zh: '比较两个法规版本或者两套规则，并列出会受影响的未结案件；--set 试改 B 的参数',
    en: 'what differs between two versions or rule sets, and which open cases it would touch; --set tries parameters on B',
  },
  options: { json: { type: 'boolean' }, set: { type: 'string', multiple: true } },
  async runFree(options, words, environment) {
    const [verb, a, b, ...more] = words;
    if (verb !== 'diff' || a === undefined || b === undefined || more.length > 0)
      throw new UsageFault('请给出要比较的两个名称 / Name the two to compare');
    const unknown = [a, b].filter((name) => !named(name));
    if (unknown.length > 0) return refuse(unknownOnes(unknown));
    try {
      return await compare(named(a) ?? { name: a }, withValues(named(b) ?? { name: b }, options), options['json'] === true, environment);
    } catch (error) {
      if (error instanceof RangeError) return refuse(`无法比较 / Cannot be compared: ${error.message}`);
      throw error;
    }
  },
};

function named(name: string): Named | undefined {
  const ruleSet = ruleSets.some(({ key }) => key === name) ? ruleSetNamed(name) : undefined;
  const id = ruleSet?.kind === 'ogi' ? ruleSet.profile : name;
  const profile = profiles.find((one) => one.id === id) && profileNamed(id);
  return ruleSet || profile ? { name, profile, ruleSet } : undefined;
}

function unknownOnes(names: readonly string[]): string {
  return [
    `没有这个版本或者规则 / No such version or rule set: ${names.join(', ')}`,
    `版本 / Versions: ${profiles.map(({ id }) => id).join(', ')}`,
    `规则 / Rule sets: ${ruleSets.map(({ key }) => key).join(', ')}`,
  ].join('\n');
}

function refuse(because: string): ExitCode {
  process.stderr.write(`${because}\n`);
  return exitCodes.failed;
}

/** B with the values typed, if any were. */
function withValues(b: Named, options: Options): Named {
  const typed = Array.isArray(options['set']) ? options['set'].map(String) : [];
  if (typed.length === 0) return b;
  const { profile } = b;
  if (!profile) throw new UsageFault(`${b.name} 没有参数 / ${b.name} has no parameters`);
  const changed = profileWith(profile, Object.fromEntries(typed.map((one) => valueTyped(one, profile))));
  return { name: changed.id, profile: changed };
}

/** `correction.usual=20`, `due-soon=5,3,1`: read as the parameter is; what does not fit is refused by the statute. */
function valueTyped(typed: string, profile: StatuteProfile): [string, ParameterValue] {
  const at = typed.indexOf('=');
  if (at < 1) throw new UsageFault(`须写作 名称=值 / Write NAME=VALUE: ${typed}`);
  const [name, text] = [typed.slice(0, at), typed.slice(at + 1).trim()];
  if (!Object.hasOwn(profile.parameters, name)) return [name, text as ParameterValue];
  const { default: usual } = parameterOf(profile, name as ParameterName);
  if (typeof usual === 'boolean' && ['true', 'false'].includes(text)) return [name, text === 'true'];
  if (typeof usual === 'number') return [name, numberTyped(text)];
  return [name, typeof usual === 'object' ? text.split(',').map(numberTyped) : (text as ParameterValue)];
}

/** Nothing typed is no zero. */
function numberTyped(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function differencesOf(from: Named, to: Named): readonly Difference[] {
  if (from.ruleSet && to.ruleSet) return diffRuleSets(from.ruleSet, to.ruleSet);
  if (from.profile && to.profile) return diffProfiles(from.profile, to.profile);
  throw new RangeError(`${from.name} and ${to.name} rule different things.`);
}

/** What differs is told whatever becomes of the counting. */
async function compare(from: Named, to: Named, asJson: boolean, environment?: Environment): Promise<ExitCode> {
  const differences = differencesOf(from, to);
  if (!asJson) tellDifferences(from, to, differences);
  let touched: readonly AgencyTouched[] | Uncounted = 'failed';
  try {
    touched = await touchedBy(from, to, environment);
  } finally {
    if (asJson) process.stdout.write(`${JSON.stringify(asAnswer(from, to, differences, touched), undefined, 2)}\n`);
  }
  if (!asJson) tellCases(from, touched);
  return exitCodes.done;
}

async function touchedBy(
  { profile: from }: Named,
  { profile: to }: Named,
  environment?: Environment,
): Promise<readonly AgencyTouched[] | Uncounted> {
  if (!from || !to) return 'not-pinned';
  const { DATABASE_URL } = readSettings(z.object({ DATABASE_URL: pieces.databaseUrl.optional() }), environment);
  if (DATABASE_URL === undefined) return 'no-database';
  return (await casesTouched(readOperatorSettings(environment), from, to)) ?? 'not-set-up';
}

function asAnswer(from: Named, to: Named, differences: readonly Difference[], touched: readonly AgencyTouched[] | Uncounted): object {
  const cases =
    typeof touched === 'string'
      ? { counted: false, because: touched }
      : {
          counted: true,
          open: sum(touched, 'open'),
          moved: sum(touched, 'moved'),
          movedStrict: sum(touched, 'movedStrict'),
          agencies: touched,
        };
  return { from: from.name, to: to.name, differences, cases };
}

function sum(agencies: readonly AgencyTouched[], what: 'open' | 'moved' | 'movedStrict'): number {
  return agencies.reduce((total, agency) => total + agency[what], 0);
}

function tellDifferences(from: Named, to: Named, differences: readonly Difference[]): void {
  process.stdout.write(`${from.name} → ${to.name}\n`);
  for (const { says, article } of differences) process.stdout.write(`  ${says.zh} / ${says.en}${article ? ` [${article}]` : ''}\n`);
  say(`共 ${differences.length} 处不同`, `differences: ${differences.length}`);
}

const uncounted: Readonly<Record<Uncounted, readonly [zh: string, en: string]>> = {
  'no-database': ['没有配置数据库，未清点案件', 'No database is configured; no cases were counted'],
  failed: ['未能清点案件', 'The cases could not be counted'],
  'not-set-up': ['数据库尚未建立（请先运行 migrate），未清点案件', 'The database is not set up (run migrate first); no cases were counted'],
  'not-pinned': [
    '案件不固定于这类规则，按行为之日适用，未清点案件',
    'Cases are not pinned to such rules, which apply by the day of the act; no cases were counted',
  ],
};

function tellCases(from: Named, touched: readonly AgencyTouched[] | Uncounted): void {
  if (typeof touched === 'string') {
    say(...uncounted[touched]);
    return;
  }
  const [open, moved, strict] = [sum(touched, 'open'), sum(touched, 'moved'), sum(touched, 'movedStrict')];
  say(
    `适用 ${from.name} 的未结案件 ${open} 件，其中 ${moved} 件的答复期限届满日会改变（从严日期 ${strict} 件）`,
    `${open} open cases under ${from.name}; ${moved} would get another last day (${strict} another strict one)`,
  );
  for (const { name, open: cases, moved: changed, moves } of touched) {
    say(`  ${name.zh}：${cases} 件，改变 ${changed} 件`, `${name.en}: ${cases} open, ${changed} moved`);
    for (const move of moves) process.stdout.write(`    ${move.from ?? '—'} → ${move.to ?? '—'}: ${move.cases}\n`);
  }
}
