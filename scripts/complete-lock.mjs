/** npm run lock:complete   adds what the lock lacks for other platforms; with --check it only says so. Run after every change of the lock. */
import { readFileSync, writeFileSync } from 'node:fs';
import { addressesIn, completeLock } from './house/lock-completion.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const before = JSON.parse(readFileSync(file, 'utf8'));
const { lock, added, unclear } = completeLock(before);
const bound = addressesIn(before);

if (unclear.length > 0) console.error(`The lock lacks optional packages whose version it does not name: ${unclear.join(', ')}`);
if (process.argv.includes('--check')) {
  if (added.length > 0)
    console.error(`The lock lacks ${added.length} optional packages; run npm run lock:complete:\n  ${added.join('\n  ')}`);
  if (bound.length > 0)
    console.error(`The lock names the registry it was made with for ${bound.length} packages; run npm run lock:complete.`);
  process.exitCode = added.length + bound.length + unclear.length > 0 ? 1 : 0;
} else {
  for (const path of bound) delete lock.packages[path].resolved;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} entries added, ${bound.length} addresses removed.`);
  process.exitCode = unclear.length > 0 ? 1 : 0;
}
