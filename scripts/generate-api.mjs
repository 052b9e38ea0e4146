/** npm run api:generate   the OpenAPI documents of both APIs and the types the webs read them by; --check only compares. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { buildProcesses } from './house/build.mjs';
import { endPlainly, PlainFault } from './house/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const apis = [
  { name: 'citizen-api', types: [] },
  { name: 'staff-api', types: ['apps/staff-web/src/shared/api/schema.d.ts'] },
];
const checking = process.argv.includes('--check');

/** Every refusal looks alike, so it is described once and belongs to every operation. */
const problem = {
  type: 'object',
  description: 'A refusal a person can act on (RFC 9457), in the language of Accept-Language.',
  required: ['type', 'title', 'status', 'requestId'],
  properties: {
    type: { type: 'string', description: '`/problems/<slug>`, which explains it.' },
    title: { type: 'string', description: 'What happened.' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What can be done about it.' },
    law: { type: 'string', description: 'The article it rests on.' },
    requestId: { type: 'string' },
    faults: {
      type: 'array',
      description: 'What is wrong, each beside its field.',
      items: { type: 'object', additionalProperties: true, properties: { field: { type: 'string' }, says: { type: 'string' } } },
    },
  },
  additionalProperties: true,
};

function describe(name) {
  const program = join(root, 'dist', 'apps', name, 'src', 'describe.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: '' } });
  if (status !== 0) throw new PlainFault(`${name} 无法描述：\n${stderr}`, `${name} could not be described:\n${stderr}`);
  return withProblems(inOrder(JSON.parse(stdout)));
}

/** The compiler lists the members of a union in the order it met them, which moves with every new file. */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, key === 'enum' ? [...member].sort() : inOrder(member)]);
  return Object.fromEntries(entries);
}

function withProblems(document) {
  document.components.schemas.Problem = problem;
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  for (const operations of Object.values(document.paths))
    for (const operation of Object.values(operations)) operation.responses.default = { description: 'Refused.', content };
  return document;
}

async function formatted(path, text) {
  const settings = await prettier.resolveConfig(join(root, path));
  return prettier.format(text, { ...settings, filepath: path });
}

async function filesOf({ name, types }) {
  const document = describe(name);
  const described = await formatted(`apps/${name}/openapi.json`, JSON.stringify(document));
  const head = `/** Generated from apps/${name}/openapi.json by \`npm run api:generate\`. */\n`;
  const typed = types.length > 0 ? astToString(await openapiTypes(JSON.parse(described))) : '';
  const typeFiles = await Promise.all(types.map(async (path) => ({ path, text: await formatted(path, head + typed) })));
  return [{ path: `apps/${name}/openapi.json`, text: described }, ...typeFiles];
}

function keep({ path, text }) {
  const target = join(root, path);
  const same = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (same || checking) return same;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`  ${path}`);
  return true;
}

await endPlainly(async () => {
  await buildProcesses(root);
  const files = (await Promise.all(apis.map(filesOf))).flat();
  const stale = files.filter((file) => !keep(file)).map(({ path }) => path);
  if (stale.length === 0) return;
  const listed = stale.join(', ');
  throw new PlainFault(`接口描述已过时，请运行 npm run api:generate：${listed}`, `Out of date, run npm run api:generate: ${listed}`);
});
