import { itemFeeTotal, pageFee } from '@law/statute';
import { yuan, type FeeWish, type Words } from './fee';

export type Amount =
  | { readonly chargeable: true; readonly fen: number; readonly standard: Words }
  | { readonly chargeable: false; readonly field?: string; readonly says: Words };

/** What is charged and by which standard; by page only what is not published already. F-4 to F-6. @param ordinal place in the month, from 1 */
export function amountOf(wish: FeeWish, ordinal: number, publishedPagesCount: boolean): Amount {
  return wish.method === 'by-item' ? itemAmount(wish, ordinal) : pageAmount(wish, publishedPagesCount);
}

function itemAmount({ units = 1, pages }: FeeWish, ordinal: number): Amount {
  if (pages !== undefined) return refused('pages', '按件计收的,不得同时按量计收', 'Charged by item, it is not charged by page as well');
  const last = ordinal + units - 1;
  const [which, whichEn] =
    units === 1 ? [`第 ${ordinal} 件`, `no. ${ordinal}`] : [`第 ${ordinal} 至 ${last} 件`, `nos. ${ordinal} to ${last}`];
  return charged(itemFeeTotal(last) - itemFeeTotal(ordinal - 1), {
    zh: `按件计收:当月${which};同一申请人一个自然月内 10 件以下免费,11 至 30 件每件 100 元,31 件以上以 10 件为一档,每增加一档每件增加 100 元`,
    en: `By item: ${whichEn} of the month; up to 10 free, 11 to 30 100 yuan each, from 31 in bands of ten, each band 100 yuan more`,
  });
}

function pageAmount({ units = 1, pages, publishedPages = 0 }: FeeWish, publishedPagesCount: boolean): Amount {
  if (units !== 1) return refused('units', '按量计收的,不得同时按件计收', 'Charged by page, it is not charged by item as well');
  if (pages === undefined) return refused('pages', '写明页数', 'Give the number of pages');
  if (publishedPages > pages)
    return refused('publishedPages', '已公开的页数不得多于总页数', 'No more pages can be published than there are');
  const countable = publishedPagesCount ? pages : pages - publishedPages;
  return charged(pageFee(countable), {
    zh: `按量计收:计费 ${countable} 页(共 ${pages} 页,其中已公开 ${publishedPages} 页);30 页以下免费,31 至 100 页每页 10 元,101 至 200 页每页 20 元,201 页以上每页 40 元`,
    en: `By page: ${countable} pages charged (of ${pages}, ${publishedPages} published already); up to 30 free, 31 to 100 10 yuan each, 101 to 200 20 yuan, from 201 40 yuan`,
  });
}

function charged(fen: number, standard: Words): Amount {
  if (fen > 0) return { chargeable: true, fen, standard };
  return refused(undefined, `按标准应收 ${yuan(0)} 元,不需要收费:${standard.zh}`, `By the tariff nothing is due: ${standard.en}`);
}

function refused(field: string | undefined, zh: string, en: string): Amount {
  return { chargeable: false, field, says: { zh, en } };
}
