import { currentCalendar } from '@law/calendar';
import { annualReturnDue, nextAnnualReturn, publicationDue } from './index';

const calendar = currentCalendar();

describe('the fixed days of the year', () => {
  it.each<[number, 'department' | 'government', string, string]>([
    [2026, 'department', '2026-01-31', '2026-01-30'],
    [2027, 'department', '2027-01-31', '2027-01-29'],
    [2025, 'department', '2025-01-31', '2025-01-27'],
    [2020, 'department', '2020-01-31', '2020-01-23'],
    [2024, 'government', '2024-03-31', '2024-03-29'],
    [2026, 'government', '2026-03-31', '2026-03-31'],
  ])('the return of %i of a %s is due on %s, a day that never moves; the office is ready on %s (R-49)', (year, of, due, internalDue) => {
    expect(annualReturnDue(year, of, calendar)).toMatchObject({ reportYear: year - 1, due, internalDue });
  });

  it.each(['department', 'government'] as const)('under the Regulation of 2007 the return of a %s was due by 31 March', (of) => {
    expect(annualReturnDue(2019, of, calendar)).toEqual({
      reportYear: 2018,
      due: '2019-03-31',
      internalDue: '2019-03-29',
      law: '2007年条例第三十一条',
    });
    expect(() => annualReturnDue(2008, of, calendar)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-29', 'department', '2026-01-31', 1, false],
    ['2026-01-31', 'department', '2026-01-31', -0, false],
    ['2026-11-26', 'department', '2027-01-31', 45, true],
    ['2026-03-30', 'government', '2026-03-31', 1, false],
    ['2026-04-01', 'government', '2027-03-31', 249, true],
    ['2027-03-25', 'government', '2027-03-31', 4, true],
  ] as const)('on %s the next return of a %s is the one due on %s, in %i working days (R-49)', (today, of, due, daysLeft, provisional) => {
    expect(nextAnnualReturn(today, of, calendar)).toMatchObject({ due, daysLeft, provisional });
  });

  it('what has to be published is out within twenty working days of being made (R-26)', () => {
    expect(publicationDue('2026-09-30', calendar)).toEqual({ due: '2026-11-03', law: '条例第二十六条' });
    expect(publicationDue('2017-09-11', calendar).law).toBe('2007年条例第十八条');
  });
});
