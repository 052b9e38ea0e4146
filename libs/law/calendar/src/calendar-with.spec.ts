import {
  calendarAsKnownOn,
  calendarWith,
  currentCalendar,
  daysThatDiffer,
  explainDay,
  isProvisional,
  isWorkingDay,
  workingDayAfter,
} from './index';
import type { HolidayNotice } from './notice';
import { years } from './years/all';

const [first2020, amendment2020] = years[2020] as [HolidayNotice, HolidayNotice];
const notice2027: HolidayNotice = {
  number: '国办发明电〔2026〕8号',
  publishedOn: '2026-11-05',
  source: '',
  off: [
    ['元旦', '2027-01-01', '2027-01-03'],
    ['春节', '2027-02-05', '2027-02-11'],
  ],
  worked: [['春节', '2027-01-31']],
};

describe('a calendar with further notices', () => {
  it('is the one we hold when there are none, or none that says anything new', () => {
    expect(calendarWith([])).toBe(currentCalendar());
    expect(calendarWith([first2020])).toBe(currentCalendar());
    expect(calendarWith([], '2020-01-26')).toBe(calendarAsKnownOn('2020-01-26'));
  });

  it('counts as it does when the same notices are held', () => {
    const loaded = calendarWith([amendment2020], '2020-01-26');
    expect(workingDayAfter('2020-01-20', 20, calendarWith([], '2020-01-26'))).toBe('2020-02-21');
    expect(workingDayAfter('2020-01-20', 20, loaded)).toBe('2020-02-25');
    expect(loaded.coveredUntil).toBe('2020-12-31');
  });

  it('has one version for one set of notices, whatever their order, and another for another', () => {
    const loaded = calendarWith([notice2027]);
    const moved = { ...notice2027, worked: [['春节', '2027-01-30']] } satisfies HolidayNotice;
    const later = { ...notice2027, number: '国办发明电〔2027〕1号', publishedOn: '2027-01-05' };
    expect(loaded.version).toMatch(/^2026-11-05\+[0-9a-f]{8}$/);
    expect(calendarWith([notice2027])).toBe(loaded);
    expect(calendarWith([moved]).version).not.toBe(loaded.version);
    expect(calendarWith([later, notice2027])).toBe(calendarWith([notice2027, later]));
    expect(calendarWith([notice2027], '2025-01-01').version).not.toBe(loaded.version);
  });

  it('covers a new year when its notice comes', () => {
    expect(currentCalendar().coveredUntil).toBe('2026-12-31');
    expect(calendarWith([notice2027]).coveredUntil).toBe('2027-12-31');
    expect(isProvisional('2027-01-04', calendarWith([notice2027]))).toBe(false);
    expect(isWorkingDay('2027-01-31', calendarWith([notice2027]))).toBe(true);
  });

  it('does not cover a year whose forerunner is missing', () => {
    const notice2028: HolidayNotice = {
      ...notice2027,
      number: '国办发明电〔2027〕9号',
      publishedOn: '2027-11-05',
      off: [['元旦', '2028-01-01']],
    };
    expect(calendarWith([notice2028]).coveredUntil).toBe('2026-12-31');
    expect(calendarWith([notice2027, notice2028]).coveredUntil).toBe('2028-12-31');
  });

  it('takes a corrected transcription in the place of the first one', () => {
    const mistyped: HolidayNotice = { ...notice2027, worked: [['春节', '2027-01-30']] };
    expect(calendarWith([mistyped, notice2027])).toBe(calendarWith([notice2027]));
    expect(isWorkingDay('2027-01-30', calendarWith([mistyped, notice2027]))).toBe(false);
  });

  it('names festivals in English that fall together for the first time', () => {
    const together: HolidayNotice = {
      ...notice2027,
      off: [
        ['元旦', '2027-01-01'],
        ['劳动节、端午节', '2027-05-01'],
      ],
    };
    expect(explainDay('2027-05-01', calendarWith([together])).why.en).toBe('Holiday (Labour Day and Dragon Boat Festival)');
  });
});

describe('the days on which two calendars differ', () => {
  it('are none between a calendar and itself', () => {
    expect(daysThatDiffer(currentCalendar(), currentCalendar())).toEqual([]);
  });

  it('are those an amendment moves (C7), each with both explanations', () => {
    const differ = daysThatDiffer(calendarWith([], '2020-01-26'), calendarWith([amendment2020], '2020-01-26'));
    expect(differ.map(({ day, before, after }) => [day, before.working, after.working])).toEqual([
      ['2020-01-31', true, false],
      ['2020-02-01', true, false],
    ]);
    expect(differ[1]).toMatchObject({ before: { why: { zh: '调休上班(春节)' } }, after: { notice: '国办发明电〔2020〕1号' } });
  });

  it('are those a first notice of a year adds to the statutory days', () => {
    const differ = daysThatDiffer(currentCalendar(), calendarWith([notice2027])).map(({ day }) => day);
    expect(differ).toEqual(expect.arrayContaining(['2027-01-31', '2027-02-09', '2027-04-05']));
    expect(differ).not.toContain('2027-01-01');
  });
});
