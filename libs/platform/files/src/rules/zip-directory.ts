/** One member of a zip archive, as its central directory tells. */
export interface ZipMember {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
}

/** Where the central directory lies. */
export interface ZipDirectoryPlace {
  readonly offset: number;
  readonly length: number;
  readonly members: number;
}

/** The end record is 22 bytes and a comment of at most 65,535. */
export const longestZipEnd = 22 + 65_535;

const endMark = 0x06054b50;
const memberMark = 0x02014b50;
const mostMembers = 2_000;
const largestDirectory = 1024 * 1024;
/** Unpacked at most that many bytes in all, and that many times its own size: office files reach about thirty. */
const mostUnpacked = 300 * 1024 * 1024;
const mostRatio = 100;
/** Below this nothing is a bomb, whatever its ratio: a short text of spaces packs very well. */
const harmless = 10 * 1024 * 1024;

/** Reads the end record from the last bytes of the archive. Undefined where there is none, or one of more than 4 GB. */
export function zipDirectoryPlace(tail: Buffer): ZipDirectoryPlace | undefined {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endMark || at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const place = { members: tail.readUInt16LE(at + 10), length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
    return place.members <= mostMembers && place.length <= largestDirectory ? place : undefined;
  }
  return undefined;
}

/** The members the directory lists. Undefined when it is broken. */
export function zipMembers(directory: Buffer, count: number): ZipMember[] | undefined {
  const members: ZipMember[] = [];
  let at = 0;
  while (members.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== memberMark) return undefined;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    members.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return members;
}

/** Whether unpacking would stay within bounds. Members that claim more bytes than the archive has share them: a bomb of its own kind. */
export function unpacksWithinBounds(members: readonly ZipMember[], archiveSize: number): boolean {
  if (members.some(({ encrypted }) => encrypted)) return false;
  const packed = members.reduce((sum, member) => sum + member.packed, 0);
  const unpacked = members.reduce((sum, member) => sum + member.unpacked, 0);
  if (packed > archiveSize || unpacked > mostUnpacked) return false;
  return unpacked <= harmless || unpacked <= archiveSize * mostRatio;
}
