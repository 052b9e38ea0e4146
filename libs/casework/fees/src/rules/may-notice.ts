import { readClock, type ClockInput } from '@law/clock';
import { feeRulesOn } from '@law/statute';
import type { Words } from './fee';

export type NoticeVerdict = { readonly may: true } | { readonly may: false; readonly says: Words };

/**
 * Whether a fee can be noticed today: rules with a tariff are in force, and the term still runs (F-7). The clock is asked what the notice
 * would do: one that stops no term is none.
 */
export function mayNotice(term: ClockInput): NoticeVerdict {
  const { asOf: on, facts } = term;
  if (feeRulesOn(on).charges !== 'tariff')
    return {
      may: false,
      says: { zh: '当日没有信息处理费的收费标准,不得收取', en: 'No tariff is in force on that day: nothing may be charged' },
    };
  const before = readClock(term);
  const after = readClock({ ...term, facts: [...facts, { act: 'fee-noticed', on }] });
  if (after.state === 'awaiting-fee') return { may: true };
  const told = new Set(before.flaws.map(({ says }) => says.zh));
  const [flaw] = after.flaws.filter(({ says }) => !told.has(says.zh));
  return {
    may: false,
    says: flaw?.says ?? { zh: '答复期限没有在计算,不得收取', en: 'No term runs: nothing may be charged' },
  };
}
