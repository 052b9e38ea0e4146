import { compareHeads } from './compare-heads';

const kept = [{ caseId: 'a', sequence: 3, hash: 'h3' }];
const now = (sequence: number, hash: string): ReadonlyMap<string, { sequence: number; hash: string }> =>
  new Map([['a', { sequence, hash }]]);

describe('comparing the heads of today with a checkpoint', () => {
  it('finds nothing where a chain stands as it stood', () => {
    expect(compareHeads(kept, now(3, 'h3'))).toEqual({ faults: [], grown: [] });
  });

  it('asks for the old head of a chain that went on', () => {
    expect(compareHeads(kept, now(5, 'h5'))).toEqual({ faults: [], grown: kept });
  });

  it.each([
    ['a case that is gone', new Map(), 'case-gone'],
    ['an end cut off', now(2, 'h2'), 'end-cut-off'],
    ['another head at the same place', now(3, 'forged'), 'head-changed'],
  ])('finds %s', (_what, heads, because) => {
    expect(compareHeads(kept, heads).faults).toEqual([{ caseId: 'a', sequence: 3, because }]);
  });

  it('does not mind cases begun since', () => {
    expect(compareHeads([], now(1, 'h1'))).toEqual({ faults: [], grown: [] });
  });
});
