import { mayLapse } from './lapse';

describe('an application not corrected', () => {
  it.each([
    ['the day before', '2024-03-06', false],
    ['the stated day itself', '2024-03-07', false],
    ['the day after', '2024-03-08', true],
  ])('on %s lapses: %s %s', (_name, today, lapses) => {
    expect(mayLapse('2024-03-07', today)).toBe(lapses);
  });
});
