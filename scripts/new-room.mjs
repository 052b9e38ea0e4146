/**
 * npm run new:room -- <floor>/<name>   makes a room that follows the house rules, so that right is easiest:
 * README, door, module, service, one pure rule and its spec. Law rooms get no module and no service.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const floors = ['law', 'platform', 'office', 'casework'];
const vague = /(^|-)(utils?|helpers?|common|misc|manager|processor|data|info)(-|$)/;

const rule = `/** A verdict, not an exception: the caller decides what a refusal means. Replace with the room's first rule. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string };

export function mayProceed(steps: readonly string[]): Verdict {
  return steps.length > 0 ? { allowed: true } : { allowed: false, because: 'No step was recorded.' };
}
`;

const spec = (sentence) => `import { mayProceed } from './may-proceed';

describe('${sentence}', () => {
  it('is refused while no step was recorded', () => {
    expect(mayProceed([])).toEqual({ allowed: false, because: 'No step was recorded.' });
  });
});
`;

const readme = (name) => `# ${name}

**Purpose.** What this room is for, in two sentences.

**Articles.** The articles it carries out.

**Acts.** The acts it records in the case file.

**Tables.** \`${name.replaceAll('-', '_')}.*\`

**Jobs.** None.

## Decisions

- What was decided here, and why.
`;

const roomModule = (name, pascal) => `import { Module } from '@nestjs/common';
import { ${pascal}Service } from './${name}.service';

@Module({ providers: [${pascal}Service], exports: [${pascal}Service] })
export class ${pascal}Module {}
`;

const service = (pascal) => `import { Injectable } from '@nestjs/common';
import { mayProceed, type Verdict } from './rules/may-proceed';

/** Use cases of this room, each a straight line: load, decide, save, record. */
@Injectable()
export class ${pascal}Service {
  decide(steps: readonly string[]): Verdict {
    return mayProceed(steps);
  }
}
`;

/** The files of a new room, as path → text. */
function roomFiles(floor, name) {
  const pascal = name.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter) => letter.toUpperCase());
  const pure = {
    'README.md': readme(name),
    'src/rules/may-proceed.ts': rule,
    'src/rules/may-proceed.spec.ts': spec(name.replaceAll('-', ' ')),
  };
  if (floor === 'law') return { ...pure, 'src/index.ts': `export { mayProceed, type Verdict } from './rules/may-proceed';\n` };
  return {
    ...pure,
    'src/index.ts': `export { ${pascal}Module } from './${name}.module';\nexport { ${pascal}Service } from './${name}.service';\n`,
    [`src/${name}.module.ts`]: roomModule(name, pascal),
    [`src/${name}.service.ts`]: service(pascal),
  };
}

/** What is wrong with the wish, or undefined. */
function refusalOf(floor, name, exists) {
  if (!floors.includes(floor)) return `No floor "${floor}": choose one of ${floors.join(', ')}.`;
  if (!name || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name ?? ''}" is not a room name: kebab-case, such as confidentiality-review.`;
  }
  if (vague.test(name)) return `"${name}" names nothing: take the word the law or the desk uses.`;
  if (exists) return `libs/${floor}/${name} is there already.`;
  return undefined;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [floor, name] = (process.argv[2] ?? '').split('/');
const folder = join(root, 'libs', floor ?? '', name ?? '');
const refusal = refusalOf(floor, name, Boolean(name) && existsSync(folder));
if (refusal) {
  console.error(`${refusal}\nUsage: npm run new:room -- <floor>/<name>`);
  process.exitCode = 1;
} else {
  for (const [path, text] of Object.entries(roomFiles(floor, name))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`Made libs/${floor}/${name}. Its import path is @${floor}/${name}; add it to the table in libs/README.md.`);
}
