import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

export type Clock = 'in-time' | 'due-soon' | 'past-safe' | 'late';

/** Colour, glyph and words together: none of them has to be seen alone. */
const glyphs: Readonly<Record<Clock, string>> = { 'in-time': '●', 'due-soon': '◆', 'past-safe': '◈', late: '▲' };

export function ClockMark({ clock }: { readonly clock?: Clock }): ReactNode {
  const words = useWords(sharedWords);
  if (!clock) return <span className="clock clock-none">○ {words.noClock}</span>;
  const says = { 'in-time': words.inTime, 'due-soon': words.dueSoon, 'past-safe': words.pastSafe, late: words.late };
  return (
    <span className={`clock clock-${clock}`} title={clock === 'past-safe' ? words.pastSafeWhy : undefined}>
      <span aria-hidden="true">{glyphs[clock]}</span> {says[clock]}
    </span>
  );
}

export function DaysLeft({ days }: { readonly days?: number }): ReactNode {
  const words = useWords(sharedWords);
  return days === undefined ? null : <span className={days < 0 ? 'days-left past' : 'days-left'}>{words.daysLeft(days)}</span>;
}

interface DaysOfTermProps {
  readonly clock?: Clock;
  /** Until the strict day, by which one warns. */
  readonly days?: number;
  /** Until the day of the law, by which one is late. */
  readonly legalDays?: number;
}

/** How near the last day is: the strict one until it has passed, then the one of the law. */
export function DaysOfTerm({ clock, days, legalDays }: DaysOfTermProps): ReactNode {
  const words = useWords(sharedWords);
  if (clock === 'late') return <span className="days-left past">{words.daysLate(Math.max(1, -(legalDays ?? -1)))}</span>;
  if (clock !== 'past-safe') return <DaysLeft days={days} />;
  return <span className="days-left">{legalDays === undefined ? null : words.legalDaysLeft(Math.max(0, legalDays))}</span>;
}

export function Provisional({ provisional }: { readonly provisional: boolean }): ReactNode {
  const words = useWords(sharedWords);
  return provisional ? (
    <span className="provisional" title={words.provisionalWhy}>
      {words.provisional}
    </span>
  ) : null;
}
