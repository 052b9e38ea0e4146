import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import type { QueueRow } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { ClockMark, DaysLeft, Provisional } from '../../shared/ui/clock-mark';
import { useRowKeys } from './use-row-keys';
import { queueWords } from './words';

/** Cases as a table; on a narrow screen each row becomes a card with the same words. */
export function QueueTable({ rows }: { readonly rows: readonly QueueRow[] }): ReactNode {
  const words = useWords(queueWords);
  const body = useRowKeys();
  return (
    <table className="queue" aria-label={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.received}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.stands}</th>
          <th scope="col">{words.waitsFor}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: QueueRow }): ReactNode {
  const words = useWords(queueWords);
  const say = useSay();
  return (
    <tr className={`row-${row.clock ?? 'none'}`}>
      <th scope="row" data-head={words.number}>
        <Link to="/cases/$requestId" params={{ requestId: row.id }}>
          {row.number}
        </Link>
      </th>
      <td data-head={words.what} className="queue-what">
        {row.title}
      </td>
      <td data-head={words.channel}>{words.channels[row.channel] ?? row.channel}</td>
      <td data-head={words.received}>{row.receiptOn ?? <span className="quiet">{words.notConfirmed}</span>}</td>
      <td data-head={words.due}>
        <Due row={row} />
      </td>
      <td data-head={words.stands}>{say(row.stateName)}</td>
      <td data-head={words.waitsFor}>
        <Awaited roles={row.awaits} />
      </td>
    </tr>
  );
}

function Due({ row: { clock, daysLeft, legalDue, safeDue, provisional } }: { readonly row: QueueRow }): ReactNode {
  const words = useWords(queueWords);
  return (
    <>
      <ClockMark clock={clock} /> <DaysLeft days={daysLeft} />
      {safeDue && (
        <span className="due-days">
          {words.safeDue} <strong>{safeDue}</strong>
          {legalDue !== safeDue && (
            <>
              {' '}
              · {words.legalDue} {legalDue}
            </>
          )}{' '}
          <Provisional provisional={provisional} />
        </span>
      )}
    </>
  );
}

function Awaited({ roles }: { readonly roles: readonly string[] }): ReactNode {
  const say = useSay();
  const table = useWorkflowTable('information-request', 1);
  const names = table.data?.roles;
  return roles.map((role) => say(names?.[role]) || role).join(' / ');
}
