import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const beside = new Set(['node_modules', 'dist', '.data', '.git', 'coverage']);
const unbuilt = /\.spec\.tsx?$|^openapi\.json$/;

/** Changes when a file below the paths does. Specs and descriptions do not count: nothing that runs is built from them. */
export function fingerprintOf(root, paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) addTo(hash, root, path);
  return hash.digest('hex');
}

function addTo(hash, root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    const names = readdirSync(join(root, path)).filter((name) => !beside.has(name) && !unbuilt.test(name));
    for (const name of names.sort()) addTo(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
}

/** What was noted for the work when it was last finished. */
export function notedMark(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Noted after the work is whole, never before: a kill in between repeats the work. */
export function noteMark(file, mark) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, mark);
}
