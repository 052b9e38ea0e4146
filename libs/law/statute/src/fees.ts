import { fee109, type FeeRuleSet } from './rule-sets/fee';

/**
 * What the k-th application of one applicant in a natural month costs, in fen (分), charged by item. Nothing under rules without a
 * tariff. F-4. @throws RangeError unless k is a whole number from 1
 */
export function marginalItemFee(ordinal: number, { tariff }: FeeRuleSet = fee109): number {
  mustCount(ordinal, 1);
  if (!tariff || ordinal <= tariff.byItem.free) return 0;
  const { firstBandUntil, band, each } = tariff.byItem;
  if (ordinal <= firstBandUntil) return each;
  return each * (Math.floor((ordinal - firstBandUntil - 1) / band) + 2);
}

/** What the first n applications of a month cost together, in fen. F-4. @throws RangeError unless n is a whole number from 0 */
export function itemFeeTotal(count: number, { tariff }: FeeRuleSet = fee109): number {
  mustCount(count, 0);
  if (!tariff) return 0;
  const { free, firstBandUntil, band, each } = tariff.byItem;
  const inFirstBand = Math.max(0, Math.min(count, firstBandUntil) - free);
  const beyond = Math.max(0, count - firstBandUntil);
  const bands = Math.floor(beyond / band);
  // Whole bands cost 2, 3 … times `each` an item.
  const times = (band * bands * (bands + 3)) / 2 + (beyond % band) * (bands + 2);
  return each * (inFirstBand + times);
}

/** What one application of that many pages costs, in fen, charged by page: one side, A4 or smaller. F-6. @throws RangeError unless a whole number from 0 */
export function pageFee(pages: number, { tariff }: FeeRuleSet = fee109): number {
  mustCount(pages, 0);
  let before = 0;
  let fee = 0;
  for (const { until, each } of tariff?.byPage ?? []) {
    fee += each * Math.max(0, Math.min(pages, until) - before);
    before = until;
  }
  return fee;
}

function mustCount(number: number, least: number): void {
  if (!Number.isSafeInteger(number) || number < least) throw new RangeError(`${number} is no whole number from ${least}.`);
}
