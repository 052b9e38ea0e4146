import { itemFeeTotal, itemStandard, pageFee, pageStandard, type FeeRuleSet } from '@law/statute';
import { yuan, type FeeWish, type Words } from './fee';

export type Amount =
  | { readonly chargeable: true; readonly fen: number; readonly standard: Words }
  | { readonly chargeable: false; readonly field?: string; readonly says: Words };

/** How the rule book and the rules in force count. */
export interface Counting {
  /** Those of the day of the notice. */
  readonly rules: FeeRuleSet;
  readonly publishedPagesCount: boolean;
}

/** What is charged and by which standard; by page only what is not published already. F-4 to F-6. @param ordinal place in the month, from 1 */
export function amountOf(wish: FeeWish, ordinal: number, counting: Counting): Amount {
  return wish.method === 'by-item' ? itemAmount(wish, ordinal, counting) : pageAmount(wish, counting);
}

function itemAmount({ units = 1, pages }: FeeWish, ordinal: number, { rules }: Counting): Amount {
  if (pages !== undefined) return refused('pages', '按件计收的,不得同时按量计收', 'Charged by item, it is not charged by page as well');
  const last = ordinal + units - 1;
  return charged(itemFeeTotal(last, rules) - itemFeeTotal(ordinal - 1, rules), itemStandard({ first: ordinal, last }, rules));
}

function pageAmount({ units = 1, pages, publishedPages = 0 }: FeeWish, { rules, publishedPagesCount }: Counting): Amount {
  if (units !== 1) return refused('units', '按量计收的,不得同时按件计收', 'Charged by page, it is not charged by item as well');
  if (pages === undefined) return refused('pages', '写明页数', 'Give the number of pages');
  if (publishedPages > pages)
    return refused('publishedPages', '已公开的页数不得多于总页数', 'No more pages can be published than there are');
  const countable = publishedPagesCount ? pages : pages - publishedPages;
  return charged(pageFee(countable, rules), pageStandard({ pages, published: publishedPages, charged: countable }, rules));
}

function charged(fen: number, standard: Words): Amount {
  if (fen > 0) return { chargeable: true, fen, standard };
  return refused(undefined, `按标准应收 ${yuan(0)} 元,不需要收费:${standard.zh}`, `By the tariff nothing is due: ${standard.en}`);
}

function refused(field: string | undefined, zh: string, en: string): Amount {
  return { chargeable: false, field, says: { zh, en } };
}
