import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '@platform/http';
import { fileProblems } from './files.problems';
import { Temporal } from 'temporal-polyfill';
import { cleanFileName } from './rules/file-name';
import { examine } from './examine';
import { sweepFiles, type Holders } from './sweep-files';

export interface FileStoreSettings {
  readonly folder: string;
  /** Bytes a file may have; 20 MB unless told otherwise. */
  readonly limitBytes?: number;
}

/** What is known of bytes in the store. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  /** What the content is, not what the sender called it. */
  readonly mediaType: string;
  /** The sender's name for it, without path, control characters and what turns text around. */
  readonly fileName: string;
}

const defaultLimit = 20 * 1024 * 1024;
/** Bytes under their own digest: the same content is kept once, and what is under a name never changes. */
export class FileStore {
  private readonly folder: string;
  private readonly limit: number;

  constructor({ folder, limitBytes = defaultLimit }: FileStoreSettings) {
    this.folder = folder;
    this.limit = limitBytes;
  }

  /**
   * Takes a file in: counted and digested while it arrives, examined once it lies whole, moved to its place in one step.
   * @throws Problem file-too-large, file-empty, file-kind-not-accepted, file-not-what-its-name-says, file-expands-too-much
   */
  async put(content: Readable, { fileName }: { readonly fileName: string }): Promise<StoredFile> {
    // A sender may go away at any moment from now on; that is told where the content is read.
    content.on('error', () => undefined);
    const name = cleanFileName(fileName);
    const arriving = join(this.folder, 'arriving', randomUUID());
    await mkdir(dirname(arriving), { recursive: true, mode: 0o700 });
    try {
      const { sha256, size } = await this.write(content, arriving);
      if (size === 0) throw new Problem(fileProblems.empty);
      const mediaType = await examine(arriving, name);
      await this.settle(arriving, sha256);
      return { sha256, size, mediaType, fileName: name };
    } finally {
      await rm(arriving, { force: true });
    }
  }

  /** @throws Problem file-gone */
  async open(sha256: string): Promise<Readable> {
    const file = await open(this.pathOf(sha256)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw new Problem(fileProblems.gone);
      throw error;
    });
    return file.createReadStream();
  }

  /**
   * Removes bytes nobody holds: uploads whose act never came. What is young is left alone, its act may be under way.
   * @param held which of the given digests some row holds
   * @returns how many files went
   */
  sweep(held: Holders, { untouchedSince }: { readonly untouchedSince: string }): Promise<number> {
    return sweepFiles(this.folder, held, Temporal.Instant.from(untouchedSince).epochMilliseconds);
  }

  private async write(content: Readable, path: string): Promise<{ sha256: string; size: number }> {
    const digest = createHash('sha256');
    const limit = this.limit;
    let size = 0;
    const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const piece of source) {
        size += piece.length;
        if (size > limit) throw new Problem(fileProblems.tooLarge, undefined, { limitBytes: limit });
        digest.update(piece);
        yield piece;
      }
    };
    await pipeline(content, counted, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })).catch((error: unknown) => {
      if (isSendersFault(error, content)) throw new Problem(fileProblems.cutShort);
      throw error;
    });
    return { sha256: digest.digest('hex'), size };
  }

  /** The same content may be there already: then only its age is renewed, so that a sweep under way leaves it alone. */
  private async settle(arriving: string, sha256: string): Promise<void> {
    const place = this.pathOf(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const { mtime } = await stat(arriving);
    const known = await utimes(place, mtime, mtime).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
        return false;
      },
    );
    if (known) return;
    await rename(arriving, place);
    await syncFolder(dirname(place));
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Problem(fileProblems.gone);
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** Writes the folder's own list down as well: a name that is not on the disk names nothing after a power cut. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Whether the content ended too early. Faults of the disk name the system call they come from. */
function isSendersFault(error: unknown, content: Readable): boolean {
  if (codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE') return true;
  return error === content.errored && error instanceof Error && !(error instanceof Problem) && !('syscall' in error);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
