import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole, type SignIns } from './sign-ins';

/** What a load that is cut off must remember, so that the next one goes on with the same plan. */
export interface LoadBegun {
  readonly seed: number;
  readonly count: number;
  readonly lastDay: string;
  /** Of the case whose query code is printed: filed again, it gives the same receipt. */
  readonly shownDraft?: string;
}

/** The two files beside the database: of a load under way, and of one that ended. */
export class LoadRecord {
  private readonly begunFile: string;
  private readonly signInsFile: string;

  constructor(folder: string) {
    this.begunFile = join(folder, 'demonstration.loading.json');
    this.signInsFile = join(folder, 'demonstration.json');
  }

  async begun(): Promise<LoadBegun | undefined> {
    return readWhole<LoadBegun>(this.begunFile);
  }

  begin(begun: LoadBegun): Promise<void> {
    return writeWhole(this.begunFile, begun);
  }

  async isFinished(): Promise<boolean> {
    return (await readWhole<SignIns>(this.signInsFile)) !== undefined;
  }

  /** The sign-ins first: without them the load counts as cut off. */
  async finish(signIns: SignIns): Promise<void> {
    await writeWhole(this.signInsFile, signIns);
    await rm(this.begunFile, { force: true });
  }

  /** Of a database that is no longer there. */
  async forget(): Promise<void> {
    await rm(this.begunFile, { force: true });
    await rm(this.signInsFile, { force: true });
  }
}

async function readWhole<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
