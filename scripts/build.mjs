/** npm run build   builds the processes into dist/apps and the desk into dist/staff-web, when their sources changed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './house/build.mjs';
import { checkGround, installDependencies } from './house/install.mjs';
import { endPlainly } from './house/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await endPlainly(async () => {
  checkGround(root);
  await installDependencies(root);
  await build(root);
});
