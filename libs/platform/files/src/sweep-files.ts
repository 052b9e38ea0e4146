import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Which of the given digests some row holds. */
export type Holders = (digests: readonly string[]) => Promise<ReadonlySet<string>>;

const fan = /^[0-9a-f]{2}$/;
const digest = /^[0-9a-f]{64}$/;

/** Removes what nobody holds and nobody touched since. Asked folder by folder, so that a store of millions needs little memory. */
export async function sweepFiles(folder: string, held: Holders, before: number): Promise<number> {
  await removeOld(join(folder, 'arriving'), await names(join(folder, 'arriving'), /./), before);
  let swept = 0;
  for (const first of await names(folder, fan)) {
    for (const second of await names(join(folder, first), fan)) {
      const place = join(folder, first, second);
      const old = await older(place, await names(place, digest), before);
      if (old.length === 0) continue;
      const kept = await held(old);
      swept += await removeOld(
        place,
        old.filter((name) => !kept.has(name)),
        before,
      );
    }
  }
  return swept;
}

/** Looked at once more just before: somebody may have brought the same content while the rows were asked. */
async function removeOld(folder: string, candidates: readonly string[], before: number): Promise<number> {
  const old = await older(folder, candidates, before);
  for (const name of old) await rm(join(folder, name), { force: true });
  return old.length;
}

async function older(folder: string, candidates: readonly string[], before: number): Promise<string[]> {
  const old: string[] = [];
  for (const name of candidates) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < before) old.push(name);
  }
  return old;
}

async function names(folder: string, like: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => like.test(name));
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return [];
    throw error;
  }
}
