import { currentCalendar } from '@law/calendar';
import { sheetOf, type ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { monthsOf } from './months-of';

const sheet = (asOf: string, ...facts: ClockFact[]): ReturnType<typeof sheetOf> =>
  sheetOf({ facts, profile: profileNamed('cn-ogi-2019'), calendar: currentCalendar(), asOf });

describe('the picture of a term', () => {
  const { days, legalDue, safeDue } = sheet('2026-02-13', { act: 'received', channel: 'counter', on: '2026-02-13' });
  const months = monthsOf(days, legalDue, safeDue);
  const cells = months.flatMap(({ weeks }) => weeks.flatMap(({ days: places }) => places));
  const cellOn = (on: string): object | undefined => cells.find((cell) => cell.on === on);

  it('shows whole months in rows of seven', () => {
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    expect(months.flatMap(({ weeks }) => weeks).every(({ days: places }) => places.length === 7)).toBe(true);
    expect(cells.filter(({ on }) => on !== undefined)).toHaveLength(28 + 31);
  });

  it('says what each day is to the count', () => {
    expect(cellOn('2026-02-12')).toEqual({ on: '2026-02-12' });
    expect(cellOn('2026-02-13')).toEqual({ on: '2026-02-13', kind: 'zero', count: 0 });
    expect(cellOn('2026-02-14')).toEqual({ on: '2026-02-14', kind: 'make-up', count: 1 });
    expect(cellOn('2026-02-17')).toEqual({ on: '2026-02-17', kind: 'holiday' });
    expect(cellOn('2026-03-19')).toEqual({ on: '2026-03-19', kind: 'counted', count: 20, last: true });
  });

  it('numbers every counted day once', () => {
    const numbered = cells.flatMap(({ count }) => count ?? []).sort((one, other) => one - other);
    expect(numbered).toEqual(Array.from({ length: 21 }, (_x, count) => count));
  });

  it('marks the strict last day only where it is another', () => {
    expect(cells.some(({ strict }) => strict)).toBe(false);
    const marked = monthsOf(days, legalDue, '2026-03-18').flatMap(({ weeks }) => weeks.flatMap(({ days: places }) => places));
    expect(marked.filter(({ strict }) => strict).map(({ on }) => on)).toEqual(['2026-03-18']);
  });

  it('is empty while nothing is counted', () => {
    expect(monthsOf([])).toEqual([]);
  });
});
