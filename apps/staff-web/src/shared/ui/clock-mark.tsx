import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

export type Clock = 'in-time' | 'due-soon' | 'late';

/** Colour, glyph and words together: none of them has to be seen alone. */
const glyphs: Readonly<Record<Clock, string>> = { 'in-time': '●', 'due-soon': '◆', late: '▲' };

export function ClockMark({ clock }: { readonly clock?: Clock }): ReactNode {
  const words = useWords(sharedWords);
  if (!clock) return <span className="clock clock-none">○ {words.noClock}</span>;
  const says = { 'in-time': words.inTime, 'due-soon': words.dueSoon, late: words.late };
  return (
    <span className={`clock clock-${clock}`}>
      <span aria-hidden="true">{glyphs[clock]}</span> {says[clock]}
    </span>
  );
}

export function DaysLeft({ days }: { readonly days?: number }): ReactNode {
  const words = useWords(sharedWords);
  return days === undefined ? null : <span className={days < 0 ? 'days-left past' : 'days-left'}>{words.daysLeft(days)}</span>;
}

export function Provisional({ provisional }: { readonly provisional: boolean }): ReactNode {
  const words = useWords(sharedWords);
  return provisional ? (
    <span className="provisional" title={words.provisionalWhy}>
      {words.provisional}
    </span>
  ) : null;
}
