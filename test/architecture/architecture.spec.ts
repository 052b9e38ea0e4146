import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const root = join(__dirname, '../..');
const config = join(root, '.dependency-cruiser.cjs');
const rules = jest.requireActual<{ forbidden: { name: string }[] }>(config).forbidden.map((rule) => rule.name);

/** Runs the checker the way `npm run check` does; it exits non-zero on a finding, and prints JSON all the same. */
function violationsIn(folder: string, ...places: string[]): Violation[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const print = (error: unknown): string => (error as { stdout: string }).stdout;
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [cli, ...places, '--config', config, '--output-type', 'json'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
    } catch (error) {
      return print(error);
    }
  };
  return (JSON.parse(run()) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the law of the house', () => {
  const planted = violationsIn(join(__dirname, 'planted'), 'libs', 'apps');

  it.each(rules)('%s finds the violation planted for it', (rule) => {
    const found = planted.filter((violation) => violation.rule.name === rule).map((violation) => basename(violation.from, '.ts'));
    expect(found.filter((file) => file.startsWith(rule))).not.toEqual([]);
  });

  it('is kept by every import of libs and apps', () => {
    expect(violationsIn(root, 'libs', 'apps').map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  }, 60_000);
});

describe('rooms', () => {
  const floors = ['law', 'platform', 'office', 'casework'];
  const rooms = floors.flatMap((floor) =>
    readdirSync(join(root, 'libs', floor), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ floor, room: entry.name, folder: join(root, 'libs', floor, entry.name) })),
  );

  it.each(rooms)('$floor/$room has a README and one door', ({ folder }) => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['README.md', 'src']));
    expect(readdirSync(join(folder, 'src'))).toContain('index.ts');
  });

  it.each(rooms)('$floor/$room keeps its README within 40 lines', ({ folder }) => {
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').split('\n');
    expect(lines.length).toBeLessThanOrEqual(41);
  });
});
