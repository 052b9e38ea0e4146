import { weekdayOn, weeksOfMonth } from './index';

describe('a month as a picture', () => {
  it('has rows from Monday to Sunday', () => {
    const weeks = weeksOfMonth('2026-03');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-03-01']);
    expect(weeks.at(-1)?.slice(0, 3)).toEqual(['2026-03-30', '2026-03-31', undefined]);
  });

  it.each([
    ['2021-02', 4],
    ['2024-02', 5],
    ['2025-12', 5],
    ['2026-08', 6],
  ])('%s takes %i rows, and every day of it stands once under its weekday', (month, rows) => {
    const weeks = weeksOfMonth(month);
    expect(weeks).toHaveLength(rows);
    const days = weeks.flat().filter((day) => day !== undefined);
    expect(days).toEqual(days.map((_day, index) => `${month}-${String(index + 1).padStart(2, '0')}`));
    for (const week of weeks)
      expect(week.map((day, place) => (day === undefined ? place + 1 : weekdayOn(day)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is refused for what is no month', () => {
    expect(() => weeksOfMonth('2026-13')).toThrow(RangeError);
  });
});
