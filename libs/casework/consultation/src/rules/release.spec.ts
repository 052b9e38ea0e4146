import { currentCalendar } from '@law/calendar';
import { releaseFrom } from './release';

describe('holding back what a third party objects to (R-32d)', () => {
  it.each([
    ['not at all', 0, '2026-04-01'],
    ['one working day', 1, '2026-04-03'],
    ['five, over the holiday of 4 to 6 April', 5, '2026-04-10'],
  ])('%s', (_how, hold, expected) => {
    expect(releaseFrom('2026-04-01', hold, currentCalendar())).toBe(expected);
  });
});
