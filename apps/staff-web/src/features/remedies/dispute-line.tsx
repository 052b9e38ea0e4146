import type { ReactNode } from 'react';
import type { DisputeView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { DaysLeft, Provisional } from '../../shared/ui/clock-mark';
import { remediesWords } from './remedies.words';

type Term = DisputeView['terms'][number];

/** Colour, glyph and words together: none of them has to be seen alone. */
const glyphs: Readonly<Record<Term['state'], string>> = { kept: '✓', late: '▲', running: '◇', past: '▲', moved: '→', unanswered: '○' };

/** What happened and what ends when, as one line in the order of the days. */
export function DisputeLine({ dispute }: { readonly dispute: DisputeView }): ReactNode {
  const words = useWords(remediesWords);
  const { acceptedOn, copyServedOn, reply, decision, terms } = dispute;
  const events = [
    [acceptedOn, words.events.accepted],
    [copyServedOn, words.events.copy],
    [reply?.on, words.events.reply],
    [decision?.on, words.events.decided],
    [decision?.servedOn, words.events.decisionServed],
  ] as const;
  const points = [
    ...events.flatMap(([on, label]) => (on ? [{ on, shown: <Event key={label} on={on} label={label} /> }] : [])),
    ...terms.map((term) => ({ on: term.due, shown: <LastDay key={term.kind} term={term} /> })),
  ];
  const inOrder = points.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return (
    <ol className="dispute-line" aria-label={words.line}>
      {inOrder.map(({ shown }) => shown)}
    </ol>
  );
}

function Event({ on, label }: { readonly on: string; readonly label: string }): ReactNode {
  return (
    <li className="event">
      <span className="point" aria-hidden="true">
        ●
      </span>
      <strong className="day">{on}</strong>
      <div>{label}</div>
    </li>
  );
}

function LastDay({ term }: { readonly term: Term }): ReactNode {
  const words = useWords(remediesWords);
  const say = useSay();
  const { due, label, whose, law, state, provisional, daysLeft } = term;
  return (
    <li className={`last-day term-${state}`}>
      <span className="point" aria-hidden="true">
        {glyphs[state]}
      </span>
      <strong className="day">{due}</strong> <Provisional provisional={provisional} />
      <div>
        {words.lastDay}: {say(label)}
      </div>
      <div className="quiet">
        {words.whose[whose]} · <span className="term-state">{words.states[state]}</span>{' '}
        <DaysLeft days={whose === 'agency' ? daysLeft : undefined} />
      </div>
      <div className="law">{law}</div>
    </li>
  );
}
