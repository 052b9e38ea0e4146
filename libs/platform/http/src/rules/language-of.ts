import type { Localised } from '../problem';

export type Language = keyof Localised;

/** The language an Accept-Language header asks for most; Chinese when it asks for neither. */
export function languageOf(accepted: string | undefined): Language {
  const wishes = (accepted ?? '')
    .slice(0, 500)
    .split(',')
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { tag } of wishes) {
    if (tag === 'zh' || tag.startsWith('zh-') || tag === '*') return 'zh';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'zh';
}

function wishOf(text: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}
