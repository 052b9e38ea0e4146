/** npm run operator -- <command>   runs a command of the operator on this copy's database, which is started for it when it does not run. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './house/build.mjs';
import { checkGround, installDependencies } from './house/install.mjs';
import { endPlainly } from './house/say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

await endPlainly(async () => {
  checkGround(root);
  await installDependencies(root);
  const { openHousehold } = await import('./house/household.mjs');
  const { mainOf } = await import('./house/household-processes.mjs');
  await build(root);
  const { environments, adopted, stop } = await openHousehold(root);
  const { status } = spawnSync(process.execPath, [mainOf(root, 'operator'), ...process.argv.slice(2)], {
    cwd: root,
    env: environments.operator,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  // A house that runs keeps its database.
  if (!adopted) await stop();
});
