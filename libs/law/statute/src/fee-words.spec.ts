import { feeRulesOn, itemStandard, pageStandard, unpaidBecause } from './index';

const rules = feeRulesOn('2026-09-16');

describe('the standard of a fee, in words', () => {
  it('by item names the place in the month and the bands of the tariff (F-4)', () => {
    expect(itemStandard({ first: 11, last: 11 }, rules)).toEqual({
      zh: '按件计收:当月第 11 件;同一申请人一个自然月内 10 件以下免费,11 至 30 件每件 100 元,31 件以上以 10 件为一档,每增加一档每件增加 100 元',
      en: 'By item: no. 11 of the month; up to 10 free, 11 to 30 100 yuan each, from 31 in bands of 10, each band 100 yuan more',
    });
    expect(itemStandard({ first: 11, last: 13 }, rules).zh).toContain('第 11 至 13 件');
  });

  it('by page names what is charged and the bands of the tariff (F-5, F-6)', () => {
    expect(pageStandard({ pages: 101, published: 60, charged: 41 }, rules)).toEqual({
      zh: '按量计收:计费 41 页(共 101 页,其中已公开 60 页);30 页以下免费,31 至 100 页每页 10 元,101 至 200 页每页 20 元,201 页以上每页 40 元',
      en: 'By page: 41 pages charged (of 101, 60 published already); up to 30 free, 31 to 100 10 yuan each, 101 to 200 20 yuan each, from 201 40 yuan',
    });
  });

  it('follows a tariff that changes', () => {
    const tariff = { ...rules.tariff!, byItem: { free: 5, firstBandUntil: 20, band: 5, each: 50_00 } };
    expect(itemStandard({ first: 6, last: 6 }, { ...rules, tariff }).zh).toContain(
      '5 件以下免费,6 至 20 件每件 50 元,21 件以上以 5 件为一档',
    );
  });

  it('names the rules by which an unpaid application is closed', () => {
    expect(unpaidBecause('2026-10-24').zh).toContain('国办函〔2020〕109号');
  });
});
