import { unpacksWithinBounds, zipDirectoryPlace, zipMembers } from './zip-directory';

const megabyte = 1024 * 1024;

function member(name: string, packed: number, unpacked: number, flags = 0): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(flags, 8);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(unpacked, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  return Buffer.concat([head, Buffer.from(name)]);
}

function end(members: number, length: number, offset: number, comment = ''): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(members, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, Buffer.from(comment)]);
}

describe('the directory of a zip archive', () => {
  it('is found at the end, behind a comment too', () => {
    expect(zipDirectoryPlace(end(2, 100, 40))).toEqual({ members: 2, length: 100, offset: 40 });
    expect(zipDirectoryPlace(Buffer.concat([Buffer.alloc(9), end(2, 100, 40, 'hello')]))).toEqual({ members: 2, length: 100, offset: 40 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no end', Buffer.alloc(500)],
    ['bytes behind the end', Buffer.concat([end(1, 10, 0), Buffer.from('x')])],
    ['more members than a document has', end(60_000, 100, 0)],
    ['a directory beyond 4 GB', end(1, 0xffffffff, 0xffffffff)],
  ])('is not believed where there is %s', (_what, tail) => {
    expect(zipDirectoryPlace(tail)).toBeUndefined();
  });

  it('tells the members, or nothing when it is broken', () => {
    const directory = Buffer.concat([member('OFD.xml', 10, 20), member('图/1.png', 5, 5, 1)]);
    expect(zipMembers(directory, 2)).toEqual([
      { name: 'OFD.xml', packed: 10, unpacked: 20, encrypted: false },
      { name: '图/1.png', packed: 5, unpacked: 5, encrypted: true },
    ]);
    expect(zipMembers(directory, 3)).toBeUndefined();
    expect(zipMembers(directory.subarray(0, 20), 1)).toBeUndefined();
  });
});

describe('unpacking within bounds', () => {
  const one = { name: 'a', encrypted: false };

  it.each([
    ['an ordinary document', [{ ...one, packed: 20_000, unpacked: 400_000 }], 25_000, true],
    ['a short text that packs very well', [{ ...one, packed: 5_000, unpacked: 5 * megabyte }], 5_200, true],
    ['a member a thousand times its size', [{ ...one, packed: 100_000, unpacked: 100 * megabyte }], 110_000, false],
    ['more than a server has room for', [{ ...one, packed: 19 * megabyte, unpacked: 400 * megabyte }], 20 * megabyte, false],
    [
      'members that share their bytes',
      Array<typeof member>(50)
        .fill(member)
        .map(() => ({ ...one, packed: 1_000, unpacked: 1_000 })),
      2_000,
      false,
    ],
    ['a locked member', [{ ...one, packed: 10, unpacked: 10, encrypted: true }], 200, false],
  ])('%s', (_what, members, size, within) => {
    expect(unpacksWithinBounds(members, size)).toBe(within);
  });
});
