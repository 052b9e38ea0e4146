import { ordinalOf } from './ordinal';

const month = (count: number, receiptOn = '2026-09-05') =>
  Array.from({ length: count }, (_, index) => ({ id: `${receiptOn}-${index}`, receiptOn }));

describe('the how-manieth application of the month (F-4)', () => {
  it.each([
    ['the first', [], 1],
    ['after ten of the same month', month(10), 11],
    ['after ten of the month before', month(10, '2026-08-31'), 1],
    ['after one that is not received yet', [{ id: 'x' }], 1],
  ])('%s', (_when, earlier, expected) => {
    expect(ordinalOf('2026-09-16', earlier, [], true)).toBe(expected);
  });

  it('counts one that was split by its units', () => {
    const earlier = month(1);
    expect(ordinalOf('2026-09-16', earlier, [{ requestId: earlier[0]!.id, method: 'by-item', units: 3 }], true)).toBe(4);
  });

  it('counts one charged by page too, unless the rule book says otherwise', () => {
    const earlier = month(2);
    const charged = [{ requestId: earlier[0]!.id, method: 'by-page' as const, units: 1 }];
    expect([ordinalOf('2026-09-16', earlier, charged, true), ordinalOf('2026-09-16', earlier, charged, false)]).toEqual([3, 2]);
  });
});
