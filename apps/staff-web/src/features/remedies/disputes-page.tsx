import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DisputeView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { ClockMark, DaysLeft } from '../../shared/ui/clock-mark';
import { Nothing } from '../../shared/ui/panel';
import { useDisputes } from './api/disputes';
import './remedies.css';
import { remediesWords } from './remedies.words';

/** All disputes somebody may see: the open ones by their next last day, then those that ended. */
export function DisputesPage(): ReactNode {
  const words = useWords(remediesWords);
  const disputes = useDisputes();
  return (
    <div className="page disputes">
      <h1>{words.listTitle}</h1>
      <Awaited query={disputes}>
        {({ open, ended }) => (
          <>
            <h2>{words.listOpen}</h2>
            {open.length > 0 ? <DisputesTable disputes={open} caption={words.listOpen} /> : <Nothing>{words.listNone}</Nothing>}
            <h2>{words.listEnded}</h2>
            {ended.length > 0 ? <DisputesTable disputes={ended} caption={words.listEnded} /> : <Nothing>{words.listEndedNone}</Nothing>}
          </>
        )}
      </Awaited>
    </div>
  );
}

function DisputesTable({ disputes, caption }: { readonly disputes: readonly DisputeView[]; readonly caption: string }): ReactNode {
  const words = useWords(remediesWords);
  return (
    <table className="queue">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.next}</th>
          <th scope="col">{words.case}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.authority}</th>
          <th scope="col">{words.procedure}</th>
          <th scope="col">{words.copyServedOn}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {disputes.map((dispute) => (
          <Row key={dispute.id} dispute={dispute} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ dispute }: { readonly dispute: DisputeView }): ReactNode {
  const words = useWords(remediesWords);
  const say = useSay();
  const { next, requestId, number, title, kind, authority, caseNo, procedure, copyServedOn, outcome } = dispute;
  return (
    <tr>
      <td data-name={words.next} className="day">
        {next ? (
          <>
            <strong>{next.due}</strong> <ClockMark clock={next.state === 'past' ? 'late' : 'in-time'} />
            <div className="quiet">
              {say(next.label)} · <DaysLeft days={next.daysLeft} />
            </div>
          </>
        ) : (
          '—'
        )}
      </td>
      <td data-name={words.case} className="number">
        <Link to="/cases/$requestId" params={{ requestId }} search={{ tab: 'remedies' }}>
          {number}
        </Link>
        <div className="quiet">{title}</div>
      </td>
      <td data-name={words.kind}>{words.kinds[kind]}</td>
      <td data-name={words.authority}>
        {authority}
        {caseNo && <div className="quiet">{caseNo}</div>}
      </td>
      <td data-name={words.procedure}>{procedure ? words.procedures[procedure] : '—'}</td>
      <td data-name={words.copyServedOn} className="day">
        {copyServedOn}
      </td>
      <td data-name={words.outcome}>{outcome ? say(outcome.label) : '—'}</td>
    </tr>
  );
}
