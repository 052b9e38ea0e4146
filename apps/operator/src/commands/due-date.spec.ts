import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Answer } from '@law/due-date';
import { exitCodes, UsageFault, type ExitCode } from '../command';
import { countAlone } from '../count-alone';
import { dueDateCommand } from './due-date';
import { printSheets } from './due-date-sheets';

const question = { asOf: '2025-09-12', events: [{ act: 'received', channel: 'post-signed', on: '2025-09-10' }] };
const impossible = { ...question, events: [...question.events, { act: 'lapsed', on: '2025-09-11' }] };

describe('due-date', () => {
  let said = '';
  let folder = '';

  beforeEach(async () => {
    said = '';
    folder = await mkdtemp(join(tmpdir(), 'due-date-'));
    jest.spyOn(process.stdout, 'write').mockImplementation((text, ...more: unknown[]) => {
      said += String(text);
      for (const told of more) if (typeof told === 'function') (told as () => void)();
      return true;
    });
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  function asks(input: unknown, options = {}): Promise<ExitCode> {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    jest.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(text)]) as unknown as typeof process.stdin);
    return dueDateCommand(printSheets).runFree(options, []);
  }

  it('says its answer and nothing else', async () => {
    expect(await asks(question)).toBe(exitCodes.done);
    expect(JSON.parse(said)).toMatchObject({ legalDue: '2025-10-14', flaws: [] });
    expect(JSON.parse(said)).not.toHaveProperty('days');
  });

  it('answers an array by an array, each on its line, and tells by its exit code that one could not be read', async () => {
    expect(await asks([question, { events: 1 }, impossible])).toBe(exitCodes.failed);
    const told = JSON.parse(said) as (Partial<Answer> & { error?: unknown })[];
    expect(told.map(({ legalDue, error }) => [legalDue, error !== undefined])).toEqual([
      ['2025-10-14', false],
      [undefined, true],
      [null, false],
    ]);
    expect(said.trim().split('\n')).toHaveLength(5);
  });

  it.each(['', '{', '[{]', '\u0000'])('a text that is no JSON is told: %j', async (text) => {
    expect(await asks(text)).toBe(exitCodes.failed);
    expect(JSON.parse(said)).toMatchObject({ error: { kind: 'not-json' } });
  });

  it('an impossible story is an answer', async () => {
    expect(await asks(impossible)).toBe(exitCodes.done);
    expect(JSON.parse(said)).toMatchObject({ state: 'impossible', withoutThem: { legalDue: '2025-10-14' } });
  });

  it('adds the days, and speaks English', async () => {
    await asks({ ...question, events: [...question.events, { act: 'extended', on: '2025-09-11', days: 21 }] }, { sheet: true, lang: 'en' });
    const { days, flaws } = JSON.parse(said) as Answer;
    expect(days).toHaveLength(35);
    expect(flaws[0]?.says).toMatch(/^Extensions may not exceed 20/);
    await expect(asks(question, { lang: 'fr' })).rejects.toThrow(UsageFault);
  });

  it('prints every sheet into one PDF, also of what cannot be', async () => {
    const file = join(folder, 'sheets.pdf');
    expect(await asks([question, impossible, { ...question, events: [] }], { pdf: file })).toBe(exitCodes.done);
    const pdf = await readFile(file);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(said)).toHaveLength(3);
    await expect(asks(question, { pdf: join(folder, 'nowhere', 'x.pdf') })).rejects.toThrow(/Cannot be written: .*ENOENT/);
  });

  it('takes many', async () => {
    expect(await asks(Array.from({ length: 5_000 }, () => question))).toBe(exitCodes.done);
    expect(JSON.parse(said)).toHaveLength(5_000);
  });

  it.each([['migrate'], ['due-date', '--pdf', 'x'], ['due-date', '--colour'], ['due-date', 'now'], ['due-date', '--lang', 'fr'], []])(
    'leaves to the whole operator: %s %s %s',
    async (...typed: string[]) => {
      expect(await countAlone(typed)).toBeUndefined();
    },
  );
});
