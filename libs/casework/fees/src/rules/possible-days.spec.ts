import { isUnpaid, paidInTime, possibleSince } from './possible-days';

describe('the days of a fee', () => {
  it.each([
    ['2026-09-15', false],
    ['2026-09-16', true],
    ['2026-09-20', true],
    ['2026-09-21', false],
  ])('noticed on 16, today the 20th: %s', (on, possible) => {
    expect(possibleSince('2026-09-16', on, '2026-09-20').possible).toBe(possible);
  });

  it('is paid in time on its last day, and not the day after', () => {
    expect([paidInTime('2026-10-20', '2026-10-20'), paidInTime('2026-10-20', '2026-10-21')]).toEqual([true, false]);
  });

  it('is unpaid only after its last day, never while that is unknown', () => {
    expect([isUnpaid('2026-10-20', '2026-10-20'), isUnpaid('2026-10-20', '2026-10-21'), isUnpaid(undefined, '2027-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
