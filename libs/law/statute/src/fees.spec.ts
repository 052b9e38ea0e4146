import * as fc from 'fast-check';
import { feeRulesOn, itemFeeTotal, marginalItemFee, pageFee } from './index';

const yuan = (amount: number): number => amount * 100;

describe('the information-processing fee, in fen', () => {
  it.each([
    [10, 0],
    [11, 100],
    [12, 200],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [45, 5500],
    [50, 7000],
    [55, 9000],
    [60, 11000],
    [61, 11500],
    [100, 37000],
  ])('%i applications in a month cost ¥%i together (F-4)', (count, total) => {
    expect(itemFeeTotal(count)).toBe(yuan(total));
  });

  it.each([
    [1, 0],
    [10, 0],
    [11, 100],
    [13, 100],
    [30, 100],
    [31, 200],
    [40, 200],
    [41, 300],
    [51, 400],
    [61, 500],
  ])('the %i. application of a month costs ¥%i (F-4, scenario 33)', (ordinal, price) => {
    expect(marginalItemFee(ordinal)).toBe(yuan(price));
  });

  it.each([
    [30, 0],
    [31, 10],
    [41, 110],
    [50, 200],
    [100, 700],
    [101, 720],
    [150, 1700],
    [200, 2700],
    [201, 2740],
    [250, 4700],
    [500, 14700],
  ])('%i pages cost ¥%i (F-6, scenario 34)', (pages, price) => {
    expect(pageFee(pages)).toBe(yuan(price));
  });

  it('the total is the sum of what each costs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        const each = Array.from({ length: count }, (_, place) => marginalItemFee(place + 1));
        expect(itemFeeTotal(count)).toBe(each.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it.each([
    ['under the local tariffs of 2008: costs only', '2019-05-14', 'costs'],
    ['before the tariff was issued: nothing', '2020-12-31', 'nothing'],
  ])('none %s', (_when, day, charges) => {
    const rules = feeRulesOn(day);
    expect([rules.charges, rules.payWithin]).toEqual([charges, undefined]);
    expect([marginalItemFee(99, rules), itemFeeTotal(99, rules), pageFee(999, rules)]).toEqual([0, 0, 0]);
  });

  it('is of whole applications and pages', () => {
    for (const wrong of [-1, 1.5, Number.NaN, Infinity])
      for (const fee of [marginalItemFee, itemFeeTotal, pageFee]) expect(() => fee(wrong)).toThrow(RangeError);
    expect(() => marginalItemFee(0)).toThrow(RangeError);
  });
});
