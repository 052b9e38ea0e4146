import { open, readFile, type FileHandle } from 'node:fs/promises';
import { Problem } from '@platform/http';
import { fileTypeFromFile } from 'file-type/node';
import { fileProblems } from './files.problems';
import { acceptance } from './rules/accepted-kinds';
import { endingOf } from './rules/file-name';
import { isPlainText } from './rules/plain-text';
import { longestZipEnd, unpacksWithinBounds, zipDirectoryPlace, zipMembers, type ZipMember } from './rules/zip-directory';

const zipMark = 0x04034b50;
const ofd = 'application/ofd';

/**
 * Looks into a file that lies whole on the disk. @returns its media type
 * @throws Problem file-kind-not-accepted, file-not-what-its-name-says, file-expands-too-much
 */
export async function examine(path: string, fileName: string): Promise<string> {
  const members = await membersOf(path);
  const found = members?.some(({ name }) => name === 'OFD.xml') ? ofd : await contentType(path, fileName);
  const verdict = acceptance(found, endingOf(fileName));
  if (verdict.accepted) return verdict.mediaType;
  throw new Problem(verdict.because === 'kind-not-accepted' ? fileProblems.kindNotAccepted : fileProblems.notWhatItSays);
}

async function contentType(path: string, fileName: string): Promise<string | undefined> {
  const sniffed = await fileTypeFromFile(path);
  if (sniffed) return sniffed.mime;
  const plain = ['txt', 'csv'].includes(endingOf(fileName)) && isPlainText(await readFile(path));
  return plain ? 'text/plain' : undefined;
}

/** The members of a zip archive; undefined for anything else. @throws Problem file-expands-too-much */
async function membersOf(path: string): Promise<ZipMember[] | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await read(file, 0, Math.min(4, size));
    if (head.length < 4 || head.readUInt32LE(0) !== zipMark) return undefined;
    const tail = Math.min(size, longestZipEnd);
    const place = zipDirectoryPlace(await read(file, size - tail, tail));
    const members = place && zipMembers(await read(file, place.offset, place.length), place.members);
    if (!members || !unpacksWithinBounds(members, size)) throw new Problem(fileProblems.expandsTooMuch);
    return members;
  } finally {
    await file.close();
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
