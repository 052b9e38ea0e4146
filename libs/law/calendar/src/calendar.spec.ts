import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import chineseDays from 'chinese-days';
import { Temporal } from 'temporal-polyfill';
import { calendarAsKnownOn, currentCalendar, explainDay, isProvisional, isWorkingDay, workingDayAfter } from './index';
import { years } from './years/all';

const calendar = currentCalendar();
const everyDayOf = (year: number): string[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_x, days) => first.add({ days }).toString());
};
const weekdayOf = (day: string) => Temporal.PlainDate.from(day).dayOfWeek;

describe('the notices', () => {
  it.each(Object.entries(years))('of %s are published in order, cite their source and make sense', (year, notices) => {
    expect(notices.map(({ publishedOn }) => publishedOn)).toEqual(notices.map(({ publishedOn }) => publishedOn).toSorted());
    for (const { publishedOn, source, off, worked, number } of notices) {
      expect(Temporal.PlainDate.from(publishedOn).year).toBeGreaterThanOrEqual(Number(year) - 1);
      expect(source).toContain('gov.cn/');
      expect(number).toMatch(/^国(办)?发明电〔20\d\d〕\d+号$/);
      for (const [, first, last = first] of off) expect(last >= first).toBe(true);
      for (const [, on] of worked) expect(weekdayOf(on)).toBeGreaterThan(5);
    }
  });

  it('are one of the General Office for each year', () => {
    expect(Object.keys(years)).toEqual(Array.from({ length: 20 }, (_x, place) => String(2007 + place)));
  });
});

describe('the calendar as known on a day', () => {
  it.each([
    ['2019-03-21', '2019-05-02', true, '2018-12-06'],
    ['2019-03-22', '2019-05-02', false, '2019-03-22'],
    ['2020-01-26', '2020-01-31', true, '2019-11-21'],
    ['2020-01-27', '2020-01-31', false, '2020-01-27'],
    ['2020-01-26', '2020-02-01', true, '2019-11-21'],
    ['2020-01-27', '2020-02-01', false, '2020-01-27'],
  ])('on %s: %s worked %s, version %s', (knownOn, day, works, version) => {
    const known = calendarAsKnownOn(knownOn);
    expect(isWorkingDay(day, known)).toBe(works);
    expect(known.version).toBe(version);
  });

  it('moves a term when the notice is amended (C7)', () => {
    expect(workingDayAfter('2020-01-20', 20, calendarAsKnownOn('2020-01-20'))).toBe('2020-02-21');
    expect(workingDayAfter('2020-01-20', 20, calendarAsKnownOn('2020-01-27'))).toBe('2020-02-25');
  });

  it('has the next year provisional until its notice is out', () => {
    expect(isProvisional('2026-01-05', calendarAsKnownOn('2025-11-03'))).toBe(true);
    expect(isProvisional('2026-01-05', calendarAsKnownOn('2025-11-04'))).toBe(false);
  });

  it('is one object a version', () => {
    expect(calendarAsKnownOn('2026-11-24')).toBe(currentCalendar());
    expect(currentCalendar().version).toBe('2025-11-04');
  });
});

describe('a day explained', () => {
  it.each([
    ['2026-03-03', true, '工作日', undefined],
    ['2026-03-07', false, '周末', undefined],
    ['2026-02-17', false, '放假(春节)', '国办发明电〔2025〕7号'],
    ['2026-02-14', true, '调休上班(春节)', '国办发明电〔2025〕7号'],
    ['2027-01-01', false, '法定节日(元旦),放假通知尚未公布', undefined],
  ])('%s', (day, working, zh, notice) => {
    expect(explainDay(day, calendar)).toMatchObject({ working, why: { zh } });
    expect(explainDay(day, calendar).notice).toBe(notice);
  });

  it('has an English name for every holiday', () => {
    const named = Object.values(years).flatMap((notices) => notices.flatMap(({ off, worked }) => [...off, ...worked].map(([, on]) => on)));
    for (const on of named) expect(explainDay(on, calendar).why.en).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('beside other tables', () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i agrees with chinese-days on every day', (year) => {
    const differs = everyDayOf(year).filter((day) => chineseDays.isWorkday(day) !== isWorkingDay(day, calendar));
    expect(differs).toEqual([]);
  });

  it.each(Object.keys(years))('%s agrees with holiday-calendar on every day, but for what it is known to have wrong', (year) => {
    const kinds = new Map(holidayCalendarOf(year).map(({ date, type }) => [date, type]));
    const theirs = (day: string) => kinds.get(day) === 'transfer_workday' || (!kinds.has(day) && weekdayOf(day) <= 5);
    const differs = everyDayOf(Number(year)).filter((day) => theirs(day) !== isWorkingDay(day, calendar));
    expect(differs).toEqual(theirErrors.filter((day) => day.startsWith(year)));
  });

  it.each(Array.from({ length: 9 }, (_x, place) => 2027 + place))('the movable festivals of %i are those of the lunar calendar', (year) => {
    const lunar = (day: string) => chineseDays.getSolarDateFromLunar(`${year}-${day}`).date;
    const days = [lunar('01-01'), chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), lunar('05-05'), lunar('08-15')];
    const expected = ['春节', '清明节', '端午节', days[3] && nationalDays.includes(days[3].slice(5)) ? '国庆节' : '中秋节'];
    expect(days.map((day) => explainDay(day, calendar).why.zh)).toEqual(expected.map((name) => `法定节日(${name}),放假通知尚未公布`));
  });
});

const nationalDays = ['10-01', '10-02', '10-03'];

/** It looks days up by the year of their notice, and holds some plain Saturdays for make-up days, or make-up days for plain Sundays. */
const theirErrors = [
  ...['2007-12-29', '2007-12-31', '2011-12-31', '2018-12-29', '2018-12-31'],
  ...['2008-06-07', '2008-09-13', '2016-04-02', '2018-06-16', '2018-09-22'],
  ...['2008-05-04', '2009-01-04', '2009-09-27', '2015-01-04'],
].toSorted();

function holidayCalendarOf(year: string): readonly { readonly date: string; readonly type: string }[] {
  const folder = dirname(require.resolve('holiday-calendar/package.json'));
  const { dates } = JSON.parse(readFileSync(join(folder, 'data', 'CN', `${year}.json`), 'utf8')) as {
    dates: { date: string; type: string }[];
  };
  return dates;
}
