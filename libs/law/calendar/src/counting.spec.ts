import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addWorkingDays,
  currentCalendar,
  isProvisional,
  isWorkingDay,
  monthsAfter,
  naturalDaysAfter,
  workingDayAfter,
  workingDaysBetween,
} from './index';

const calendar = currentCalendar();
const day = fc.integer({ min: 0, max: 7000 }).map((days) => Temporal.PlainDate.from('2007-01-01').add({ days }).toString());

describe('working days', () => {
  it.each([
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i had %i of them', (year, days) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar)).toBe(days);
  });

  it.each([
    ['2024-02-09', true, 'New Year’s Eve of 2024: leave was only encouraged'],
    ['2025-01-28', false, 'New Year’s Eve of 2025: statutory since that year'],
    ['2024-02-04', true, 'a Sunday declared working'],
    ['2025-10-11', true, 'a Saturday declared working'],
    ['2020-02-03', true, 'the Monday after the prolonged Spring Festival'],
    ['2020-02-01', false, 'declared working by the first notice, off by the second'],
    ['2018-12-29', true, 'fixed by the notice of the year after'],
    ['2022-12-31', false, 'fixed by the notice of the year after'],
    ['2015-09-03', false, 'once only, by a notice of its own'],
    ['2006-12-30', true, 'the first day a notice of ours names'],
  ])('%s: %s, %s', (on, works) => {
    expect(isWorkingDay(on, calendar)).toBe(works);
  });

  it('do not count the day they start from', () => {
    expect(workingDayAfter('2026-03-02', 1, calendar)).toBe('2026-03-03');
    expect(workingDayAfter('2026-03-02', 0, calendar)).toBe('2026-03-02');
  });

  it('can be counted back', () => {
    expect(workingDayAfter('2026-02-26', -3, calendar)).toBe('2026-02-14');
    expect(workingDayAfter('2026-01-05', -2, calendar)).toBe('2025-12-31');
  });

  it('are the same for a date and its text', () => {
    expect(addWorkingDays(Temporal.PlainDate.from('2024-01-31'), 20, calendar).toString()).toBe('2024-03-04');
    expect(addWorkingDays('2024-01-31', 20, calendar).toString()).toBe('2024-03-04');
  });

  it('between two days are negative when the second lies before the first', () => {
    expect(workingDaysBetween('2026-02-13', '2026-02-25', calendar)).toBe(3);
    expect(workingDaysBetween('2026-02-25', '2026-02-13', calendar)).toBe(-3);
    expect(workingDaysBetween('2026-02-25', '2026-02-25', calendar)).toBe(0);
  });

  it('counted on and counted between agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (from, count) => {
        const to = workingDayAfter(from, count, calendar);
        return isWorkingDay(to, calendar) && workingDaysBetween(from, to, calendar) === count;
      }),
    );
  });

  it('counted back end where counting on began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (from, count) => {
        const start = workingDayAfter(from, 1, calendar);
        return workingDayAfter(workingDayAfter(start, count, calendar), -count, calendar) === start;
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', 'tomorrow', '', '2025-02-29'])('refuse "%s" as a day', (text) => {
    expect(() => isWorkingDay(text, calendar)).toThrow(RangeError);
  });
});

describe('natural days and months', () => {
  it.each([
    ['2026-08-05', 60, '2026-10-08', 'a last day in the National Day holiday moves to the first working day (C8)'],
    ['2025-09-26', 15, '2025-10-11', 'a make-up Saturday is a working day: nothing moves (C9)'],
    ['2026-03-02', 15, '2026-03-17', 'an ordinary weekday stays'],
  ])('%s + %i days = %s: %s', (from, days, last) => {
    expect(naturalDaysAfter(from, days, calendar)).toBe(last);
  });

  it.each([
    ['2026-03-03', 6, '2026-09-03', 'the same day of the month'],
    ['2025-08-31', 6, '2026-02-28', 'the end of the month where there is no such day, a make-up Saturday'],
    ['2026-04-05', 6, '2026-10-08', 'moved on by the holiday'],
  ])('%s + %i months = %s: %s', (from, months, last) => {
    expect(monthsAfter(from, months, calendar)).toBe(last);
  });
});

describe('the procedure of reconsideration (C10, scenario 39)', () => {
  it.each([
    ['2026-09-21', 5, '2026-09-29'],
    ['2026-09-21', 10, '2026-10-12'],
    ['2026-02-12', 5, '2026-02-26'],
    ['2026-02-12', 10, '2026-03-04'],
  ])('a copy served on %s: %i working days end on %s', (served, days, last) => {
    expect(workingDayAfter(served, days, calendar)).toBe(last);
  });
});

describe('a year without notice', () => {
  it('is provisional, counted by weekends and statutory days', () => {
    expect(isProvisional('2026-12-31', calendar)).toBe(false);
    expect(isProvisional('2027-01-04', calendar)).toBe(true);
    expect(isProvisional('2006-12-29', calendar)).toBe(true);
  });

  it('2027 has the thirteen days of the statute off', () => {
    const off = ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03'];
    expect(off.filter((on) => isWorkingDay(`2027-${on}`, calendar))).toEqual([]);
    const weekdaysOff = ['01-01', '02-05', '02-08', '04-05', '06-09', '09-15', '10-01'];
    expect(workingDaysBetween('2026-12-31', '2027-12-31', calendar)).toBe(261 - weekdaysOff.length);
  });
});
