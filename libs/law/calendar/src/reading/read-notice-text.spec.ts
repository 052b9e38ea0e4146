import { calendarAsKnownOn, dayBefore, readNotice, readNoticeText, type NoticeReading } from '../index';
import type { DayBlock, HolidayNotice } from '../notice';
import { years } from '../years/all';
import { numberOf } from '../day-number';
import { weekdayName } from './weekday-name';

const firstNotices = Object.entries(years)
  .filter(([year]) => Number(year) >= 2017)
  .map(([year, [notice]]) => [year, notice as HolidayNotice] as const);
const numerals = '一二三四五六七八九十';
const last = ([, first, end = first]: DayBlock): string => end;
const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** The usual form of the years: 2017-2024 with weekdays of make-up days alone, since 2025 with all of them, and in full width. */
function textOf(year: number, { number, publishedOn, off, worked }: HolidayNotice): string {
  const modern = year >= 2025;
  const weekday = (day: string): string => {
    const name = weekdayName(numberOf(day));
    return modern ? name.replace('星期', '周') : name;
  };
  const said = (day: string, bracket: boolean, after?: string): string => {
    const [y, m, d] = partsOf(day);
    const [beforeYear, beforeMonth] = after === undefined ? [year, 0] : partsOf(after);
    const inFull = y !== beforeYear || (after === undefined && y !== year);
    return `${inFull ? `${y}年` : ''}${inFull || m !== beforeMonth ? `${m}月` : ''}${d}日${bracket ? `(${weekday(day)})` : ''}`;
  };
  const sections = off.map((block, place) => {
    const [holiday, first] = block;
    const days = numberOf(last(block)) - numberOf(first) + 1;
    const moved = worked.filter(([name]) => name === holiday).map(([, day]) => said(day, true));
    const span = days === 1 ? said(first, modern) : `${said(first, modern)}至${said(last(block), modern, first)}`;
    const beside = [1, 5].includes(new Date(`${first}T00:00:00Z`).getUTCDay());
    const single = modern ? '放假1天,不调休' : `放假${beside ? ',与周末连休' : ',共1天'}`;
    const rest = days === 1 ? single : `放假${moved.length > 0 ? '调休' : ''},共${days}天`;
    return `${numerals[place] ?? ''}、${holiday}:${span}${rest}。${moved.length > 0 ? `${moved.join('、')}上班。` : ''}`;
  });
  const [y, m, d] = partsOf(publishedOn);
  return [
    `国务院办公厅关于${year}年\n部分节假日安排的通知`,
    number,
    '各省、自治区、直辖市人民政府,国务院各部委、各直属机构:',
    `经国务院批准,现将${year}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。`,
    ...sections,
    '节假日期间,各地区、各部门要妥善安排好值班和安全、保卫等工作,确保人民群众祥和平安度过节日假期。',
    `国务院办公厅\n${y}年${m}月${d}日`,
  ].join('\n');
}

const fullWidth = (text: string): string =>
  text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .replace(/[(),:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const rulesOf = ({ faults }: NoticeReading): string[] => faults.map(({ rule }) => rule);
const asBefore = (notice: HolidayNotice) => calendarAsKnownOn(dayBefore(notice.publishedOn));

describe('the text of a notice', () => {
  it.each(firstNotices)('of %s, in the form of its time, says what is held', (year, notice) => {
    const read = readNoticeText(textOf(Number(year), notice), asBefore(notice));
    expect(read.faults).toEqual([]);
    expect(read.notice).toEqual({ ...notice, source: '' });
    expect(read.year).toBe(Number(year));
  });

  it.each(firstNotices)('of %s says the same in full width, and read again beside what was made of it', (year, notice) => {
    const text = textOf(Number(year), notice);
    expect(readNoticeText(fullWidth(text), asBefore(notice)).notice).toEqual({ ...notice, source: '' });
    expect(readNoticeText(text).notice).toEqual({ ...notice, source: '' });
  });

  it('of 2019 on Labour Day amends the one before it', () => {
    const [before, amendment] = years[2019] as [HolidayNotice, HolidayNotice];
    const text = `国务院办公厅关于调整2019年劳动节假期安排的通知
国办发明电〔2019〕3号

各省、自治区、直辖市人民政府,国务院各部委、各直属机构:
  经国务院批准,现将2019年劳动节假期安排调整情况通知如下。
  一、2019年5月1日至4日放假调休,共4天。4月28日(星期日)、5月5日(星期日)上班。
  二、各地区、各部门要按照调整后的假期安排,妥善做好有关工作。

国务院办公厅
2019年3月22日
http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm`;
    expect(readNoticeText(text, asBefore(amendment))).toMatchObject({ faults: [], notice: amendment });
    expect(before.off).not.toEqual(amendment.off);
  });

  it('of 2020 lengthens the Spring Festival from the day it began', () => {
    const amendment = years[2020][1];
    const text = `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
各省、自治区、直辖市人民政府,国务院各部委、各直属机构:
经国务院批准,为加强疫情防控工作,现将延长2020年春节假期的具体安排通知如下。
一、延长2020年春节假期至2月2日(农历正月初九,星期日),2月3日(星期一)起正常上班。
二、各地大专院校、中小学、幼儿园推迟开学,具体时间由教育部门另行通知。
三、疫情防控不能休假的职工,应根据《中华人民共和国劳动法》规定安排补休,未休假期的工资报酬应按照有关政策保障落实。
国务院办公厅
2020年1月27日`;
    expect(readNoticeText(text, asBefore(amendment!))).toMatchObject({ faults: [], notice: { ...amendment, source: '' } });
    expect(readNoticeText(text)).toMatchObject({ faults: [], notice: { ...amendment, source: '' } });
  });

  it('reads a day given back, the lunar calendar in brackets, and passes over an encouragement', () => {
    const text = textOf(2024, years[2024][0]!)
      .replace('2月10日至17日', '2月10日(农历正月初一、周六)至\n17日(正月初八、周六)')
      .replace('18日(星期日)上班。', '18日(星期日)上班。鼓励各单位安排职工在除夕(2月9日)休息。');
    const read = readNoticeText(text, calendarAsKnownOn('2023-10-24'));
    expect(read.faults).toEqual([]);
    expect(read.notice?.off).toEqual(years[2024][0]!.off);
    expect(read.passedOver.map(({ words }) => words)).toContain('鼓励各单位安排职工在除夕(2月9日)休息');
    const back = textOf(2017, years[2017][0]!).replace('1月1日至2日放假,共2天', '1月1日放假,1月2日(星期一)补休');
    expect(readNoticeText(back, calendarAsKnownOn('2016-11-30')).notice?.off).toEqual(years[2017][0]!.off);
  });
});

describe('a fault of a notice is named with its line and words', () => {
  const text = textOf(2026, years[2026][0]!);
  const held = calendarAsKnownOn('2025-11-03');
  const read = (from: string, to: string, before = held): NoticeReading => readNoticeText(text.replace(from, to), before);

  it.each([
    ['3日(周六)', '3日(周五)', 'weekday', 6, '3日(周五)'],
    ['共9天', '共8天', 'count-of-days', 7, '共8天'],
    ['2月28日(周六)上班', '3月2日(周一)上班', 'not-a-weekend', 7, '2月14日(周六)、3月2日(周一)上班'],
    ['2月14日(周六)、', '2月15日(周日)、', 'overlap', 7, '2月15日(周日)、2月28日(周六)上班'],
    ['四、劳动节', '四、植树节', 'unknown-holiday', 9, '植树节'],
    ['4月4日(周六)', '4月31日(周六)', 'no-such-day', 8, '4月31日(周六)'],
    ['9月25日(周五)', '25日(周五)', 'missing-month', 11, '25日(周五)'],
    ['5月9日(周六)上班', '5月9日(周六)适当安排', 'not-understood', 9, '5月9日(周六)适当安排'],
  ])('%s → %s: %s', (from, to, rule, line, words) => {
    const { faults, notice } = read(from, to);
    expect(faults).toContainEqual(expect.objectContaining({ rule, line, words }));
    expect(notice).toBeUndefined();
  });

  it.each([
    ['国办发明电〔2025〕7号', '', ['missing-number']],
    ['国办发明电〔2025〕7号', '国办发明电〔2024〕7号', ['number-of-another-year']],
    ['国务院办公厅\n2025年11月4日', '国务院办公厅', ['missing-date']],
    ['2025年11月4日', '发布日期:2025年11月5日\n2025年11月4日', ['several-dates']],
    ['关于2026年', '关于', ['missing-year']],
    ['六、中秋节:9月25日(周五)至27日(周日)放假,共3天。\n', '', ['missing-holiday']],
    ['10月1日(周四)至7日(周三)放假调休,共7天', '10月1日(周四)至2日(周五)放假调休,共2天', ['statutory-day-worked']],
    ['共5天。5月9日', '不调休。5月9日', ['make-up-all-the-same']],
  ])('%s → %s', (from, to, rules) => {
    expect(rulesOf(read(from, to))).toEqual(expect.arrayContaining(rules));
  });

  it('when the year is arranged already by another notice and this is no amendment', () => {
    const again = read('〔2025〕7号', '〔2025〕8号', calendarAsKnownOn('2025-11-04'));
    expect(again.faults.map(({ rule, says }) => [rule, says.zh])).toEqual([
      ['year-covered', '该年已有安排(国办发明电〔2025〕7号);本件不是调整通知'],
    ]);
  });

  it('when the year before has no notice, and when an amendment has nothing to amend', () => {
    expect(rulesOf(read('x', 'x', calendarAsKnownOn('2024-01-01')))).toContain('year-before-missing');
    const amendment =
      '国务院办公厅关于调整2027年劳动节假期安排的通知\n国办发明电〔2027〕1号\n一、5月1日至4日放假调休,共4天。\n2027年3月1日';
    expect(rulesOf(readNoticeText(amendment))).toEqual(['nothing-to-amend']);
  });

  it.each([
    ['2月15日(周日)至23日(周一)放假调休,共9天', '2026年2月15日至9999年12月31日放假', 'too-long'],
    ['2月14日(周六)、2月28日(周六)上班', '2月14日至9999年2月28日上班', 'too-long'],
  ])('when a block has no end in sight: %s → %s', (from, to, rule) => {
    expect(rulesOf(read(from, to))).toContain(rule);
  });

  it('when an extension reaches into another age', () => {
    const extended =
      '国务院办公厅关于延长2026年春节假期的通知\n国办发明电〔2026〕1号\n一、延长2026年春节假期至9999年2月2日。\n2026年2月1日';
    expect(rulesOf(readNoticeText(extended))).toEqual(['too-long', 'far-from-its-date']);
  });

  it('when nothing of it is a notice', () => {
    expect(rulesOf(readNoticeText('今天天气很好'))).toEqual(
      expect.arrayContaining(['missing-title', 'missing-number', 'missing-date', 'no-days']),
    );
    expect(rulesOf(readNoticeText(''))).toContain('no-days');
  });
});

describe('a notice as JSON', () => {
  it.each(Object.entries(years))('of %s is read as it is held', (_year, notices) => {
    for (const notice of notices)
      expect(readNotice(JSON.parse(JSON.stringify(notice)), asBefore(notice))).toMatchObject({ faults: [], notice });
  });

  it('names its faults by their path', () => {
    expect(readNotice({ number: '7号', publishedOn: '2026-02-30', off: [], worked: [] }).faults.map(({ path }) => path)).toEqual([
      'number',
      'publishedOn',
    ]);
    const backwards = { ...years[2026][0]!, off: [...years[2026][0]!.off, ['春节', '2026-03-03', '2026-03-02']] };
    expect(readNotice(backwards).faults).toEqual([expect.objectContaining({ rule: 'ends-before-it-begins', path: 'off.7' })]);
    expect(readNotice('x').faults).toHaveLength(1);
  });

  it('lays out no block that is longer than any holiday, and none far from its date', () => {
    const endless = Array.from({ length: 60 }, () => ['春节', '2026-02-15', '9999-12-31']);
    const begun = performance.now();
    const { faults, notice } = readNotice({ ...years[2026][0]!, off: endless, worked: endless });
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(notice).toBeUndefined();
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'too-long', path: 'worked.59' }));
    const far = { ...years[2026][0]!, off: [['元旦', '9999-01-01', '9999-01-03']], worked: [] };
    expect(readNotice(far).faults).toEqual([expect.objectContaining({ rule: 'far-from-its-date', path: 'off.0' })]);
  });

  it('takes no sign that cannot be kept, and says where it stands', () => {
    for (const source of ['a\u0000b', 'https://www.gov.cn/\ud83d'])
      expect(readNotice({ ...years[2026][0]!, source }, asBefore(years[2026][0]!)).faults).toEqual([
        expect.objectContaining({ rule: 'unprintable', path: 'source' }),
      ]);
  });
});
