import type { ReactNode } from 'react';
import type { WhatIfAnswer } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { whatIfWords } from './what-if.words';

type Mark = WhatIfAnswer['marks'][number];

const width = 600;
const edge = 46;
const glyphs: Readonly<Record<Mark['kind'], string>> = { receipt: '○', today: '▼', step: '◇', 'due-before': '●', 'due-after': '◆' };
/** Above the line what stands now, below it what is supposed: labels of one side rarely meet. */
const below: readonly Mark['kind'][] = ['step', 'due-after'];

/** The days of the answer on one line, at the distances the server counted. The list under it says the same in words. */
export function TimeLine({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
  const words = useWords(whatIfWords);
  const placed = placesOf(marks);
  const today = marks.find(({ kind }) => kind === 'today')?.on ?? '';
  return (
    <figure className="time-line">
      <svg viewBox={`0 0 ${width} 96`} aria-hidden="true">
        <line x1={edge / 2} x2={width - edge / 2} y1="48" y2="48" className="time-line-axis" />
        {placed.map(({ mark: { kind, on }, x, lifted }) => {
          const under = below.includes(kind);
          const y = under ? (lifted ? 92 : 76) : lifted ? 12 : 28;
          return (
            <g key={`${kind}${on}`} className={`mark-${kind}`}>
              <text x={x} y="53" textAnchor="middle" className="time-line-glyph">
                {glyphs[kind]}
              </text>
              <text x={x} y={y} textAnchor="middle" className="time-line-day">
                {shortly(on, today)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul aria-label={words.line}>
          {marks.map(({ kind, on, ahead }) => (
            <li key={`${kind}${on}`} className={`mark-${kind}`}>
              <span aria-hidden="true">{glyphs[kind]}</span> {words.marks[kind]} <strong>{on}</strong>{' '}
              {kind !== 'today' && <span className="quiet">{words.ahead(ahead)}</span>}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Without the year where it is this year's. */
function shortly(on: string, today: string): string {
  const year = 'YYYY-'.length;
  return on.slice(0, year) === today.slice(0, year) ? on.slice(year) : on;
}

interface Placed {
  readonly mark: Mark;
  readonly x: number;
  /** Its label stands a line further out, because the one before it on its side is near. */
  readonly lifted: boolean;
}

const nearest = 70;

function placesOf(marks: readonly Mark[]): Placed[] {
  const first = Math.min(...marks.map(({ ahead }) => ahead));
  const span = Math.max(1, Math.max(...marks.map(({ ahead }) => ahead)) - first);
  const placed: Placed[] = [];
  for (const mark of marks) {
    const x = edge + ((mark.ahead - first) / span) * (width - 2 * edge);
    const before = placed.findLast((one) => below.includes(one.mark.kind) === below.includes(mark.kind));
    placed.push({ mark, x, lifted: before !== undefined && !before.lifted && x - before.x < nearest });
  }
  return placed;
}
