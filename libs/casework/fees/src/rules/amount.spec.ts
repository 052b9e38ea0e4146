import { feeRulesOn } from '@law/statute';
import { amountOf } from './amount';
import { yuan, type FeeWish } from './fee';

const fen = (wish: FeeWish, ordinal = 1, publishedCount = false) => {
  const amount = amountOf(wish, ordinal, { rules: feeRulesOn('2026-09-16'), publishedPagesCount: publishedCount });
  return amount.chargeable ? amount.fen : amount.field;
};

describe('what is charged (F-4 to F-6)', () => {
  it.each([
    [10, undefined],
    [11, 100_00],
    [12, 100_00],
    [13, 100_00],
    [30, 100_00],
    [31, 200_00],
    [41, 300_00],
    [61, 500_00],
  ])('by item, no. %i of the month (scenario 33)', (ordinal, expected) => {
    expect(fen({ method: 'by-item' }, ordinal)).toBe(expected);
  });

  it('counts each unit an application was split into', () => {
    expect(fen({ method: 'by-item', units: 3 }, 10)).toBe(200_00);
    expect(fen({ method: 'by-item', units: 2 }, 30)).toBe(300_00);
  });

  it.each([
    [30, 0, undefined],
    [31, 0, 10_00],
    [101, 0, 720_00],
    [101, 60, 110_00],
    [201, 0, 2740_00],
  ])('by page, %i of which %i published already (scenario 34)', (pages, publishedPages, expected) => {
    expect(fen({ method: 'by-page', pages, publishedPages })).toBe(expected);
  });

  it('charges published pages too where the rule book says so', () => {
    expect(fen({ method: 'by-page', pages: 101, publishedPages: 60 }, 1, true)).toBe(720_00);
  });

  it.each<[string, FeeWish]>([
    ['pages', { method: 'by-item', pages: 50 }],
    ['units', { method: 'by-page', pages: 50, units: 2 }],
    ['pages', { method: 'by-page' }],
    ['publishedPages', { method: 'by-page', pages: 50, publishedPages: 51 }],
  ])('never by both ways, and by page only with a number: %s', (field, wish) => {
    expect(fen(wish, 11)).toBe(field);
  });

  it('says fen as yuan', () => {
    expect([yuan(0), yuan(100_00), yuan(123_05)]).toEqual(['0.00', '100.00', '123.05']);
  });
});
