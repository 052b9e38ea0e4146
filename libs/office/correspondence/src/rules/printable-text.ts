import type { Glyphs } from '../glyphs';

/** Signs that steer and are not seen: they could make a line read otherwise than it is written. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;
const longWord = /[^\s\p{Script=Han}]{24}/gu;

/**
 * A text as paper can show it. A sign no font has is named by its number in brackets, neighbours together; line ends become spaces; words
 * too long for a line may be broken.
 */
export function printableText(text: string, glyphs: Glyphs): string {
  const plain = text.toWellFormed().replaceAll(/\s+/gu, ' ').replaceAll(unseen, '');
  let printed = '';
  let missing: string[] = [];
  for (const sign of plain) {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (!glyphs.has(codePoint)) {
      missing.push(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
      continue;
    }
    printed += named(missing) + sign;
    missing = [];
  }
  return (printed + named(missing)).replaceAll(longWord, '$&\u200b').trim();
}

function named(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `[${missing.join(' ')}]`;
}
