import type { Choice } from '../../components/choice-controls';

/** A record of the catalogue as choices of a control, in the order in which it is written. */
export function choicesOf(texts: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

/** The answer when it is one of those offered; anything else was not offered and counts as no answer. */
export function chosenIn(texts: Readonly<Record<string, string>>, answer: string): string | undefined {
  return Object.hasOwn(texts, answer) ? answer : undefined;
}
