import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { ruleTrialsWords } from './rule-trials.words';

export type Outcome = 'passed' | 'failed' | 'unreadable' | 'unknown';

const glyphs: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✕', unreadable: '!', unknown: '○' };

/** Colour, glyph and words together: none of them has to be seen alone. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const words = useWords(ruleTrialsWords);
  return (
    <span className={`trial-${outcome}`}>
      <span aria-hidden="true">{glyphs[outcome]}</span> {words.outcomes[outcome]}
    </span>
  );
}
