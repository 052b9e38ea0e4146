import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentCalendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { Logger } from '@nestjs/common';
import { printableSheet, SheetPrinter, type AboutTheCase, type PrintableSheet } from './index';
import { paperOf } from './rules/paper-of';
import { typesetterWith } from './typesetter';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const sheet = (asOf: string, facts: readonly ClockFact[], about: Partial<AboutTheCase> = {}): PrintableSheet =>
  printableSheet({ facts, profile, calendar, asOf }, { language: 'zh', number: 'NORTH-2026-00007', title: '部门预算', ...about });

const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-01-26' };
const short = sheet('2026-01-27', [received]);
/** A third party and another organ over Spring Festival, and an extension: 74 days, five months. */
const long = sheet('2026-03-16', [
  received,
  { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-02-03' },
  { act: 'consult-ended', id: 'a', on: '2026-02-26' },
  { act: 'consult-started', id: 'b', kind: 'other-organ', on: '2026-02-24' },
  { act: 'consult-ended', id: 'b', on: '2026-03-05' },
  { act: 'extended', on: '2026-03-10', days: 10 },
]);

const printer = new SheetPrinter();
const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const pagesOf = (pdf: Uint8Array): number => [...textOf(pdf).matchAll(/\/Type \/Page\b(?!s)/g)].length;

beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('the printed sheet', () => {
  it('is an archivable, tagged document with its title and language', async () => {
    const pdf = textOf(await printer.print(short));
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf).toContain('<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li>');
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(Buffer.from(pdf, 'latin1').toString('utf8')).toContain('NORTH-2026-00007 政府信息公开申请答复期限计算表');
    expect(textOf(await printer.print({ ...short, language: 'en' }))).toContain('<rdf:li>en-GB</rdf:li>');
  });

  it('is the same, byte for byte, for the same input, and carries the time it was told', async () => {
    const once = await printer.print(short);
    expect(Buffer.compare(once, await printer.print(structuredClone(short)))).toBe(0);
    expect(textOf(once)).toContain('<xmp:CreateDate>2026-01-27T00:00:00+00:00');
    expect(textOf(await printer.print({ ...short, generatedAt: '2026-01-27T02:31:09Z' }))).toContain(
      '<xmp:CreateDate>2026-01-27T02:31:09+00:00',
    );
  });

  it('stays small enough to be mailed', async () => {
    expect((await printer.print(long)).length).toBeLessThan(300_000);
  });

  it('has a row for every day, each counted day once and in order', async () => {
    const typesetter = await typesetterWith();
    const set = { papers: [paperOf(long, (text) => typesetter.printable(text))] };
    const rows = typesetter.query('sheet.typ', set, '<day>') as { on: string; counted: boolean }[];
    expect(rows.map(({ on }) => on)).toEqual(long.days.map(({ on }) => on));
    expect(rows.filter(({ counted }) => counted)).toHaveLength(30);
  });

  it.each([
    ['what looks like the typesetter’s own commands', '#read("/etc/passwd") #import "x" *b* _i_ $x^2$ @a <b> // `c` \\ [d] = e'],
    ['signs no font has', '👨‍👩‍👧‍👦 𠮷 عربي שלום \u0000\u202e\ud83d'],
    ['5,000 characters', '长'.repeat(5000)],
    ['a word without end', 'a'.repeat(5000)],
    ['nothing', ''],
  ])('prints %s as text', async (_what, title) => {
    const agency = { zh: title, en: title };
    const pdf = await printer.print({ ...short, title, agency, applicantMark: title, number: title.slice(0, 200), basis: agency });
    expect(textOf(pdf).slice(0, 5)).toBe('%PDF-');
  });

  it('puts several sheets into one document, each on pages of its own', async () => {
    const [one, other] = await Promise.all([printer.print(short), printer.print(long)]);
    expect(pagesOf(await printer.printAll([short, { ...long, language: 'zh' }]))).toBe(pagesOf(one) + pagesOf(other));
    await expect(printer.printAll([])).rejects.toThrow(RangeError);
  });

  it('refuses what would keep the process from its other work', async () => {
    const day = long.days[0]!;
    const lasting = (days: number): PrintableSheet => ({ ...long, days: Array.from({ length: days }, () => day) });
    for (const sheets of [[lasting(1201)], Array.from({ length: 4 }, () => lasting(1001))])
      await expect(printer.printAll(sheets)).rejects.toMatchObject({ kind: { slug: 'sheet-too-long' } });
  });

  it('says so when it cannot print, instead of falling over', async () => {
    const typesetter = await typesetterWith();
    const missing = (): Uint8Array => typesetter.pdf('no-such.typ', {}, '2026-01-27T00:00:00Z');
    expect(missing).toThrow(expect.objectContaining({ message: 'sheet-not-printed' }) as Error);
    const nowhere = new SheetPrinter({ fontFolder: '/nowhere/at/all' });
    await expect(nowhere.print(short)).rejects.toMatchObject({ kind: { slug: 'sheet-not-printed' } });
  });
});

describe('a folder of fonts', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    await writeFile(join(folder, 'broken.ttf'), 'no font');
    await writeFile(join(folder, 'read-me.txt'), 'no font either');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('does no harm with files that are none', async () => {
    expect(Buffer.compare(await new SheetPrinter({ fontFolder: folder }).print(short), await printer.print(short))).toBe(0);
  });
});
