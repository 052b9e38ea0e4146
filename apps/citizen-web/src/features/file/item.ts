import type { DraftAnswers, ItemAnswers } from '../../api/answers';
import type { PageFault } from '../../components/notices';
import type { FormAnswers } from '../../web/form-answers';
import type { FileWords } from './file.words';
import { given, textFaults, type SaidAnswer } from './form-page';

/** 一事一申请 is advice; the limit only keeps one request readable. */
export const longestList = 50;

const longest = { title: 300, docNo: 100, description: 2000, period: 100 } as const;
type ItemField = keyof typeof longest;
const fields = Object.keys(longest) as ItemField[];

/** The first one begins with what the person wanted to know. */
export function itemOf({ items = [], topic }: DraftAnswers, position: number): ItemAnswers {
  return items[position - 1] ?? (position === 1 ? { description: topic } : {});
}

export function readItem(form: FormAnswers): ItemAnswers {
  return Object.fromEntries(fields.map((field) => [field, form.text(field)]));
}

/** Art. 29(2)(2): a title, a number, or whatever else makes it findable. */
export function itemFaults(item: ItemAnswers, words: FileWords): PageFault[] {
  const missing = [item.title, item.docNo, item.description].some(given) ? [] : [{ field: 'title', text: words.items.missing }];
  return [...missing, ...fields.flatMap((field) => textFaults(field, labelOf(field, words), item[field], longest[field], words))];
}

export function saidItem(item: ItemAnswers, words: FileWords): SaidAnswer[] {
  return fields.map((field) => ({ key: labelOf(field, words), value: item[field] })).filter(({ value }) => given(value));
}

function labelOf(field: ItemField, { items }: FileWords): string {
  return field === 'title' ? items.itemTitle : items[field];
}
