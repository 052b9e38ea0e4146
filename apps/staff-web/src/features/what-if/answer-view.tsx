import type { ReactNode } from 'react';
import type { WhatIfAnswer } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { DaysLeft, Provisional } from '../../shared/ui/clock-mark';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { TimeLine } from './time-line';
import { whatIfWords } from './what-if.words';

type Side = WhatIfAnswer['before'];

/** What was supposed, what stands now, what would stand, and what the law would not give effect. */
export function AnswerView({ answer }: { readonly answer: WhatIfAnswer }): ReactNode {
  const words = useWords(whatIfWords);
  const say = useSay();
  const { steps, before, after, refused, marks } = answer;
  return (
    <div className="what-if-answer">
      <p>
        <strong>{words.supposed}:</strong> {steps.map(({ says }) => say(says)).join('; ')}
      </p>
      <p className="what-if-result">{words.result(before.legalDue, after.legalDue)}</p>
      <TimeLine marks={marks} />
      <Compared before={before} after={after} />
      {refused.length === 0 && <p className="quiet">✓ {words.nothingRefused}</p>}
      {refused.map(({ kind, rule, on, says }) => (
        <NoticeBar
          key={`${kind}${rule ?? ''}${on ?? ''}`}
          kind={kind === 'hint' ? 'info' : 'warning'}
          title={[words.refused[kind], rule && `(${rule})`].filter(Boolean).join(' ')}
          children={say(says)}
        />
      ))}
    </div>
  );
}

function Compared({ before, after }: { readonly before: Side; readonly after: Side }): ReactNode {
  const words = useWords(whatIfWords);
  const rows: readonly (readonly [string, (side: Side) => ReactNode])[] = [
    [words.state, ({ state, late }) => `${words.states[state]} · ${late ? words.late : words.inTime}`],
    [
      words.legalDue,
      ({ legalDue, provisional }) =>
        legalDue ? (
          <>
            <strong>{legalDue}</strong> <Provisional provisional={provisional} />
          </>
        ) : (
          '—'
        ),
    ],
    [words.safeDue, ({ safeDue }) => safeDue ?? '—'],
    [words.daysLeft, ({ daysLeft }) => (daysLeft === undefined ? '—' : <DaysLeft days={daysLeft} />)],
    [words.receiptOn, ({ receiptOn }) => receiptOn ?? '—'],
  ];
  return (
    <table className="plain">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.now}</th>
          <th scope="col">{words.then}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{cell(before)}</td>
            <td>{cell(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
