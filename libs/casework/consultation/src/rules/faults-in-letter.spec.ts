import { faultsInLetter, type LetterWish } from './faults-in-letter';

const wish: LetterWish = {
  kind: 'third-party',
  side: { kind: 'organisation', name: '北方路桥有限公司', address: '北方路 1 号' },
  itemIds: ['a'],
  information: '养护合同单价表',
  asks: '是否同意公开',
};
const fields = (change: Partial<LetterWish>): string[] => faultsInLetter({ ...wish, ...change }, ['a', 'b']).map(({ field }) => field);

describe('what a consultation letter needs (Art. 32)', () => {
  it('is complete with whom, where, which information and what is asked', () => {
    expect(fields({})).toEqual([]);
  });

  it.each<[string, Partial<LetterWish>]>([
    ['side.name', { side: { ...wish.side, name: ' ' } }],
    ['side.address', { side: { ...wish.side, address: '' } }],
    ['information', { information: '' }],
    ['asks', { asks: '\n' }],
    ['itemIds', { itemIds: [] }],
    ['itemIds', { itemIds: ['c'] }],
    ['ownGovernment', { ownGovernment: true }],
  ])('lacks %s', (field, change) => {
    expect(fields(change)).toEqual([field]);
  });
});
