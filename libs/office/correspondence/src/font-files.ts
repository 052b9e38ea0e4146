import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Font files of a folder and its subfolders, in a fixed order, so that the same folder prints the same bytes. */
export async function fontFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ttf|otf|ttc|otc)$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
