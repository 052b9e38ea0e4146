import { faultsInReview, isCleared, type Opinion } from './clearance';

const open: Opinion = { itemId: 'a', decision: 'open', basis: '条例第十七条', opinion: '不涉密' };
const fields = (opinions: readonly Opinion[], items = ['a']) =>
  faultsInReview(opinions, items).map(({ itemId, field }) => `${itemId}.${field}`);

describe('confidentiality review, item by item (Art. 17)', () => {
  it('decides each item once, with basis and opinion', () => {
    expect(fields([open])).toEqual([]);
    expect(fields([open], ['a', 'b'])).toEqual(['b.decision']);
    expect(fields([open, open])).toEqual(['a.decision']);
    expect(fields([{ ...open, basis: ' ', opinion: '' }])).toEqual(['a.basis', 'a.opinion']);
    expect(fields([open, { ...open, itemId: 'z' }])).toEqual(['z.itemId']);
  });

  it('names the authority an undecided item goes to', () => {
    expect(fields([{ ...open, decision: 'refer' }])).toEqual(['a.referredTo']);
  });

  it('clears nothing while an item is referred', () => {
    expect(isCleared([open, { ...open, itemId: 'b', decision: 'refer', referredTo: '市保密局' }])).toBe(false);
    expect(isCleared([open, { ...open, itemId: 'b', decision: 'not-open' }])).toBe(true);
  });
});
