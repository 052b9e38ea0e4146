import { parametersOf, profiles, type Parameter } from '@law/statute';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
/** Where parameters are declared: naming one there reads nothing. */
const declared = /^libs\/law\/statute\/src\/(?:parameter\.ts|parameters\/|profiles\/)/;

const sources = ['libs', 'apps']
  .flatMap((floor) => readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' }).map((path) => join(root, floor, path)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !declared.test(relative(root, path)))
  .map((path) => readFileSync(path, 'utf8'));
const reads = (expression: RegExp): boolean => sources.some((text) => expression.test(text));
const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`);

/** By name; an outcome's remedies by the table beside it, a limit of the office by its step. */
function isRead(name: string): boolean {
  const word = `'${escaped(name)}'`;
  if (reads(new RegExp(String.raw`parameterOf\([^()]*,\s*${word}\)|parameters\[${word}\]`))) return true;
  const [kind, step = ''] = name.split('.', 2);
  if (kind === 'remedy') return reads(new RegExp(String.raw`remediesBy = \{[^}]*${word}`));
  return (
    kind === 'internal' && reads(new RegExp(String.raw`internal\.\$\{step\}[^]*limit\('${step}'\)|step: '${step}'[^]*internal\.\$\{step\}`))
  );
}

const all = [...new Map(profiles.flatMap(parametersOf).map((parameter): [string, Parameter] => [parameter.name, parameter])).values()];

describe('what can be set', () => {
  it.each(all.filter(({ notInUse }) => !notInUse).map(({ name }) => name))('%s is read somewhere', (name) => {
    expect(isRead(name)).toBe(true);
  });

  it.each(all.filter(({ notInUse }) => notInUse).map(({ name }) => name))('%s is read nowhere, as it says of itself', (name) => {
    expect(isRead(name)).toBe(false);
  });
});
