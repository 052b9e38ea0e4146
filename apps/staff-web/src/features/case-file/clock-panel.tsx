import { useState, type ReactNode } from 'react';
import type { CaseView, Sheet } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { ClockMark, DaysLeft, Provisional } from '../../shared/ui/clock-mark';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { useSheet } from './api/sheet-of';
import { caseFileWords } from './case-file.words';

export function ClockPanel({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { standing, reading } = view;
  const { receiptOn, legalDue, safeDue, provisional, daysLeft, correctionAskBy, correctionUntil } = standing;
  return (
    <Panel title={words.clock} extra={reading.late ? <ClockMark clock="late" /> : <DaysLeft days={daysLeft} />}>
      {receiptOn === undefined && <p>{words.notReceived}</p>}
      <Facts
        facts={[
          [words.receiptOn, receiptOn],
          [
            words.legalDue,
            legalDue && (
              <>
                <strong>{legalDue}</strong> <Provisional provisional={provisional} />
              </>
            ),
          ],
          [words.safeDue, safeDue !== legalDue && safeDue && <span title={words.safeWhy}>{safeDue}</span>],
          [words.askBy, correctionAskBy],
          [words.correctionUntil, correctionUntil],
        ]}
      />
      <p className="quiet">{say(reading.basis)}</p>
      {reading.flaws.length > 0 && (
        <ul className="flaws" aria-label={words.flaws}>
          {reading.flaws.map(({ rule, on, says }) => (
            <li key={`${rule} ${on}`}>
              ▲ {on} {say(says)}
            </li>
          ))}
        </ul>
      )}
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{words.sheet}</summary>
        {open && <SheetOf view={view} />}
      </details>
    </Panel>
  );
}

function SheetOf({ view: { standing } }: { readonly view: CaseView }): ReactNode {
  const sheet = useSheet(standing.id, standing.sequence);
  return <Awaited query={sheet}>{(answer) => <Days sheet={answer} />}</Awaited>;
}

function Days({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.sheet}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.counted}</th>
            <th scope="col">{words.because}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.days.map(({ on, counted, count, why, law, notice }, index) => (
            <tr key={`${on} ${index}`} className={counted ? 'counted' : 'skipped'}>
              <td className="day">{on}</td>
              <td>{count ?? '—'}</td>
              <td>
                {say(why)} <span className="law">{[law, notice].filter(Boolean).join(' ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
