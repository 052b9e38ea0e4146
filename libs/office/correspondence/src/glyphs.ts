import { open, type FileHandle } from 'node:fs/promises';

/** The characters a set of fonts can show. PDF/A forbids the box that stands for a missing one. */
export interface Glyphs {
  has(codePoint: number): boolean;
}

/** First and last code point of a run of characters. */
type Run = readonly [first: number, last: number];

export async function glyphsOf(fontFiles: readonly string[]): Promise<Glyphs> {
  const runs = (await Promise.all(fontFiles.map(runsIn))).flat().sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const [first, last] of runs) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return { has: (codePoint) => isWithin(codePoint, merged) };
}

function isWithin(codePoint: number, runs: readonly Run[]): boolean {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = runs[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** The character map of a TrueType or OpenType file; of a collection, of its first font. A file that is none has no characters. */
async function runsIn(fontFile: string): Promise<Run[]> {
  const file = await open(fontFile);
  try {
    const map = await characterMapOf(file);
    return map ? bestRunsOf(map) : [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    await file.close();
  }
}

async function characterMapOf(file: FileHandle): Promise<Buffer | undefined> {
  const head = await bytesOf(file, 0, 16);
  const start = head.toString('latin1', 0, 4) === 'ttcf' ? head.readUInt32BE(12) : 0;
  const tables = (await bytesOf(file, start, 12)).readUInt16BE(4);
  const directory = await bytesOf(file, start + 12, tables * 16);
  for (let at = 0; at < directory.length; at += 16)
    if (directory.toString('latin1', at, at + 4) === 'cmap')
      return bytesOf(file, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12));
  return undefined;
}

async function bytesOf(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Format 12 knows every plane, format 4 the first one; every Unicode font has one of them. */
function bestRunsOf(map: Buffer): Run[] {
  const tables = Array.from({ length: map.readUInt16BE(2) }, (_x, index) => map.subarray(map.readUInt32BE(8 + index * 8)));
  const wide = tables.find((table) => table.readUInt16BE(0) === 12);
  if (wide) return wideRuns(wide);
  const narrow = tables.find((table) => table.readUInt16BE(0) === 4);
  return narrow ? narrowRuns(narrow) : [];
}

function wideRuns(table: Buffer): Run[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_x, group) => {
    const at = 16 + group * 12;
    return [table.readUInt32BE(at), table.readUInt32BE(at + 4)] as const;
  });
}

function narrowRuns(table: Buffer): Run[] {
  const doubled = table.readUInt16BE(6);
  return Array.from({ length: doubled / 2 }, (_x, segment) => {
    const at = 14 + segment * 2;
    return [table.readUInt16BE(at + doubled + 2), table.readUInt16BE(at)] as const;
  }).filter(([first]) => first !== 0xffff);
}
