import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { FileStore } from './file-store';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44ae426082', 'hex');
const exe = Buffer.concat([Buffer.from('MZ'), randomBytes(600)]);

/** An archive of one member, as a program would write it. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

describe('the file store', () => {
  let folder: string;
  let files: FileStore;
  const put = (content: Buffer, fileName: string) => files.put(Readable.from([content]), { fileName });
  const refused = (slug: string) => expect.objectContaining({ kind: expect.objectContaining({ slug }) as unknown }) as unknown;
  const kept = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
    files = new FileStore({ folder, limitBytes: 1_000_000 });
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps bytes under their digest and gives them back', async () => {
    const stored = await put(pdf, '委托书.pdf');
    expect(stored).toEqual({
      sha256: createHash('sha256').update(pdf).digest('hex'),
      size: pdf.length,
      mediaType: 'application/pdf',
      fileName: '委托书.pdf',
    });
    expect(await buffer(await files.open(stored.sha256))).toEqual(pdf);
    expect(await kept()).toEqual([stored.sha256]);
  });

  it('keeps the same content once, however it is called and however many bring it', async () => {
    await Promise.all([put(pdf, 'a.pdf'), put(pdf, 'b.pdf'), put(pdf, 'c.pdf')]);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['image/png', png, 'photo.PNG'],
    ['text/plain', Buffer.from('申请人：张三'), 'a.txt'],
    ['application/ofd', zipOf('OFD.xml', Buffer.from('<ofd/>')), 'a.ofd'],
  ])('knows %s by its content', async (mediaType, content, name) => {
    expect(await put(content, name)).toMatchObject({ mediaType });
  });

  it.each([
    ['file-not-what-its-name-says', 'a program called .pdf', exe, 'identity.pdf'],
    ['file-not-what-its-name-says', 'a page called .pdf', Buffer.from('<script>alert(1)</script>'), 'a.pdf'],
    ['file-not-what-its-name-says', 'an archive called .docx', zipOf('a.txt', Buffer.from('x')), 'a.docx'],
    ['file-not-what-its-name-says', 'a program called .txt', exe, 'a.txt'],
    ['file-kind-not-accepted', 'a program', exe, 'a.exe'],
    ['file-kind-not-accepted', 'an archive', zipOf('a.txt', Buffer.from('x')), 'a.zip'],
    ['file-kind-not-accepted', 'a page', Buffer.from('<html></html>'), 'a.html'],
    ['file-kind-not-accepted', 'a drawing that can hold scripts', Buffer.from('<svg/>'), 'a.svg'],
    ['file-expands-too-much', 'a zip bomb', zipOf('word/document.xml', Buffer.alloc(60 * 1024 * 1024)), 'a.docx'],
    ['file-expands-too-much', 'half an archive', zipOf('OFD.xml', Buffer.from('<ofd/>')).subarray(0, 40), 'a.ofd'],
    ['file-empty', 'nothing', Buffer.alloc(0), 'a.pdf'],
    ['file-too-large', 'too much', Buffer.concat([pdf, Buffer.alloc(1_000_000)]), 'a.pdf'],
  ])('refuses (%s) %s, and keeps nothing of it', async (slug, _what, content, name) => {
    await expect(put(content, name)).rejects.toEqual(refused(slug));
    expect(await kept()).toEqual([]);
  });

  it('cuts an endless upload off at the limit instead of reading on', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 65_536;
          yield Buffer.alloc(65_536);
        }
      })(),
    );
    await expect(files.put(endless, { fileName: 'a.pdf' })).rejects.toEqual(refused('file-too-large'));
    expect(given).toBeLessThan(3_000_000);
    expect(endless.destroyed).toBe(true);
  });

  it('says so when the sender goes away, and keeps nothing', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push(pdf);
    const arriving = files.put(broken, { fileName: 'a.pdf' });
    broken.destroy(new Error('Unexpected end of form'));
    await expect(arriving).rejects.toEqual(refused('file-cut-short'));
    expect(await kept()).toEqual([]);
  });

  it.each(['0'.repeat(64), '../../etc/passwd', ''])('opens nothing under %j', async (name) => {
    await expect(files.open(name)).rejects.toEqual(refused('file-gone'));
  });

  it('is readable by its owner alone', async () => {
    const { sha256 } = await put(pdf, 'a.pdf');
    expect((await stat(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))).mode & 0o077).toBe(0);
  });

  it('sweeps bytes no row holds, once they are a day old, and what never arrived', async () => {
    const [held, orphan, fresh] = [await put(pdf, 'a.pdf'), await put(png, 'b.png'), await put(Buffer.from('new'), 'c.txt')];
    const old = new Date('2026-03-01T00:00:00Z');
    for (const { sha256 } of [held, orphan]) await utimes(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), old, old);
    const asked: string[] = [];
    const held_ = (hashes: readonly string[]) => {
      asked.push(...hashes);
      return Promise.resolve(new Set([held.sha256]));
    };
    expect(await files.sweep(held_, { untouchedSince: '2026-03-02T00:00:00Z' })).toBe(1);
    expect(asked.sort()).toEqual([held.sha256, orphan.sha256].sort());
    expect((await kept()).sort()).toEqual([held.sha256, fresh.sha256].sort());
  });
});
