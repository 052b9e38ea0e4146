import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseHead, Checkpoint } from '@law/ledger';

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly signature: string;
}

export type KeptCheckpoint = SignedCheckpoint & { readonly heads: readonly CaseHead[] };

const dayFile = /^\d{4}-\d{2}-\d{2}\.json$/;

/** The checkpoints as files: one a day, and beside them the heads of the newest. Each is written whole or not at all. */
export class CheckpointFiles {
  constructor(private readonly folder: string) {}

  /** The newest, with its heads; nothing before the first was taken. */
  async newest(): Promise<KeptCheckpoint | undefined> {
    return this.read<KeptCheckpoint>('heads.json');
  }

  /** The newest of an earlier day: what the chain of checkpoints goes on from. */
  async before(day: string): Promise<SignedCheckpoint | undefined> {
    const names = await readdir(this.folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error)));
    const name = names
      .filter((each) => dayFile.test(each) && each < `${day}.json`)
      .sort()
      .at(-1);
    return name === undefined ? undefined : this.read<SignedCheckpoint>(name);
  }

  async keep({ heads, ...signed }: KeptCheckpoint): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.write(`${signed.checkpoint.day}.json`, signed);
    await this.write('heads.json', { ...signed, heads });
  }

  private async read<T>(name: string): Promise<T | undefined> {
    try {
      return JSON.parse(await readFile(join(this.folder, name), 'utf8')) as T;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  private async write(name: string, content: object): Promise<void> {
    const unfinished = join(this.folder, `${name}.unfinished`);
    await writeFile(unfinished, `${JSON.stringify(content)}\n`, { mode: 0o600 });
    await rename(unfinished, join(this.folder, name));
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
