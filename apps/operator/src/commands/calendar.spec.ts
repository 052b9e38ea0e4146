import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes } from '../command';
import { operate } from '../operate';

const amendment = `国务院办公厅关于调整2026年国庆节假期安排的通知
国办发明电〔2026〕2号
一、2026年10月1日至8日放假调休,共8天。10月11日(星期日)上班。
国务院办公厅
2026年3月2日`;

describe('operator calendar', () => {
  let folder: string;
  let written: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'));
    written = '';
    const keep = (chunk: unknown): boolean => {
      written += String(chunk);
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(keep);
    jest.spyOn(process.stderr, 'write').mockImplementation(keep);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  async function check(content: string, ...options: string[]): Promise<number> {
    const file = join(folder, 'notice');
    writeFileSync(file, content);
    return operate(['calendar', 'check', file, ...options], {});
  }

  it('reads a notice without any setting, and says which days differ', async () => {
    expect(await check(amendment)).toBe(exitCodes.done);
    expect(written).toContain('≠ 2026-10-08 工作日 → 放假(国庆节)');
    expect(written).toContain('≠ 2026-10-11 周末 → 调休上班(国庆节)');
  });

  it('names each fault with its line, and ends with the code for a fault', async () => {
    expect(await check(amendment.replace('共8天', '共9天'))).toBe(exitCodes.faultFound);
    expect(written).toMatch(/第 3 行 .*应为 8 天/);
    expect(await check('{')).toBe(exitCodes.faultFound);
  });

  it('gives the reading as JSON', async () => {
    await check(amendment, '--json');
    expect(JSON.parse(written)).toMatchObject({
      notice: { number: '国办发明电〔2026〕2号' },
      differ: [{ day: '2026-10-08' }, { day: '2026-10-11' }],
    });
  });

  it('shows a year with its days off and worked, its notice, and whether it is provisional', async () => {
    expect(await operate(['calendar', 'show', '--year', '2026'], {})).toBe(exitCodes.done);
    expect(written).toContain('14班15休\n16休17休');
    expect(written).toContain('国办发明电〔2025〕7号');
    expect(written).not.toContain('暂定');
    await operate(['calendar', 'show', '--year', '2027'], {});
    expect(written).toContain('暂定');
  });

  it.each([[['calendar']], [['calendar', 'check']], [['calendar', 'show', '--year', 'x']], [['calendar', 'check', '/nowhere']]])(
    'says how it is used: %s',
    async (typed) => {
      expect(await operate(typed, {})).toBe(exitCodes.usage);
    },
  );
});
