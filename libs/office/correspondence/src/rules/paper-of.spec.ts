import { currentCalendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { paperOf } from './paper-of';
import type { Paper } from './paper';
import { printableSheet, type AboutTheCase } from './printable-sheet-of';

const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-02-13' };
const asked: ClockFact = { act: 'correction-asked', on: '2026-02-25', until: '2026-03-18' };

const paper = (asOf: string, facts: readonly ClockFact[], about: Partial<AboutTheCase> = {}): Paper =>
  paperOf(
    printableSheet({ facts, profile: profileNamed('cn-ogi-2019'), calendar: currentCalendar(), asOf }, { language: 'zh', ...about }),
    (text) => text,
  );
const valueOf = ({ head }: Paper, label: string): string | undefined => head.find((fact) => fact.label === label)?.value;

describe('what stands on the paper', () => {
  const plain = paper('2026-02-24', [received], { number: 'N-1', agency: { zh: '北城局', en: 'North' }, applicantMark: '张**' });

  it('begins with the case, the law, the two last days and the notices', () => {
    expect(plain.title).toBe('政府信息公开申请答复期限计算表');
    expect(plain.head.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '案件编号 N-1',
      '行政机关 北城局',
      '申请人 张**',
      '适用的法规 政府信息公开条例（2019年修订）',
      '收到申请之日 2026年2月13日（星期五）',
      '收到之日的认定 提交之日为收到申请之日（条例第三十一条）',
      '期限状态 截至2026年2月24日（星期二），期限正在计算',
      '依法届满之日 2026年3月19日（星期四）',
      '从严掌握的届满之日 2026年3月19日（星期四）',
      '两个日期的说明 依法计算与从严掌握，届满之日是同一天。',
      '工作日历 采用截至 2025-11-04 公布的放假通知，覆盖至 2026-12-31',
      '放假通知 国办发明电〔2025〕7号（2025-11-04）',
    ]);
  });

  it('shows in the picture what each day is, in words and not by shade alone', () => {
    const cells = plain.picture.months.flatMap(({ weeks }) => weeks.flat());
    expect(cells.find(({ label }) => label === '起算')).toMatchObject({ day: '13', kind: 'zero' });
    expect(cells.find(({ marks }) => marks?.includes('班'))).toMatchObject({ day: '14', label: '第1天', kind: 'make-up' });
    expect(cells.find(({ last }) => last)).toMatchObject({ day: '19', label: '第20天', marks: ['届满'] });
    expect(cells.filter(({ kind }) => kind !== undefined).every(({ label }) => label !== undefined)).toBe(true);
  });

  it('explains in the legend what stands in the picture, and nothing else', () => {
    expect(plain.picture.legend.map(({ kind }) => kind)).toEqual(['zero', 'counted', 'make-up', 'weekend', 'holiday']);
    expect(plain.picture.marks.map(({ label }) => label)).toEqual(['班', '届满']);
  });

  it('lists each run by itself, with its sum', () => {
    const { runs } = paper('2026-03-10', [received, asked, { act: 'correction-returned', on: '2026-03-10' }]).list;
    expect(runs.map(({ heading }) => heading)).toEqual([
      '第 1 次起算（共 2 次）：2026年2月13日至2026年3月9日',
      '第 2 次起算（共 2 次）：2026年3月10日至2026年4月8日',
    ]);
    expect(runs[1]?.sum).toBe('计入 20 个工作日，不计入 10 日（含起算之日）。');
    expect(runs[1]?.rows[0]?.cells).toEqual([
      '2026-03-10',
      '二',
      '起算',
      '收到补正后的申请之日，期限重新起算，当日不计入',
      '条例第三十条',
      '',
    ]);
  });

  it('warns where a notice is not out yet', () => {
    expect(plain.warning).toBeUndefined();
    expect(paper('2026-12-22', [{ ...received, on: '2026-12-21' }]).warning).toContain('通知公布后应当重新计算');
  });

  it('says before receipt that there is nothing to list', () => {
    const open = paper('2026-02-13', [{ act: 'received', channel: 'online', on: '2026-02-13' }]);
    expect([valueOf(open, '收到申请之日'), valueOf(open, '依法届满之日')]).toEqual(['尚未确定', '没有（见期限状态）']);
    expect([open.list.runs, open.list.empty]).toEqual([[], '没有可以逐日列出的日子（见期限状态）。']);
  });

  it('tells an applicant the term, and not what the agency notes for itself', () => {
    const late: ClockFact = { ...asked, on: '2026-03-12' };
    const [agency, applicant] = (['agency', 'applicant'] as const).map((reader) => paper('2026-03-12', [received, late], { reader }));
    expect(agency?.flaws?.rows[0]).toEqual(['R-30d', '瑕疵', '2026-03-12', expect.stringContaining('补正告知晚于') as string]);
    expect(applicant?.flaws).toBeUndefined();
    expect(applicant && valueOf(applicant, '从严掌握的届满之日')).toBeUndefined();
    expect(applicant && valueOf(applicant, '依法届满之日')).toBe('2026年3月19日（星期四）');
  });

  it('is complete in English; only articles, notices and the sign 班 stay Chinese', () => {
    const english = paper('2026-03-10', [received, asked, { act: 'correction-returned', on: '2026-03-10' }], { language: 'en' });
    const runs = english.list.runs.map((run) => ({ ...run, rows: run.rows.map(({ cells }) => cells.slice(0, 4)) }));
    const head = english.head.filter(({ label }) => label !== 'Holiday notices');
    const words = JSON.stringify({ ...english, head, list: { ...english.list, runs } }).replaceAll(/\([^()]*\)|班/g, '');
    expect(words).not.toMatch(/\p{Script=Han}/u);
  });
});
