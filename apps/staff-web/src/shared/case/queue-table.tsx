import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import type { QueueRow } from '../api/shapes';
import { useSay, useWords } from '../language/language';
import { ClockMark, DaysOfTerm, Provisional } from '../ui/clock-mark';
import { Nothing } from '../ui/panel';
import { useWorkflowTable } from './api/workflow-table';
import { caseWords } from './case.words';
import { channelWords } from './channel.words';

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  readonly caption: string;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
}

/** Cases as rows; on a narrow screen each row becomes a block with its column names. */
export function QueueTable({ rows, caption, bodyRef }: QueueTableProps): ReactNode {
  const words = useWords(caseWords);
  if (rows.length === 0) return <Nothing>{words.empty}</Nothing>;
  return (
    <table className="queue">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.received}</th>
          <th scope="col">{words.legalDue}</th>
          <th scope="col">{words.clock}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.waitsFor}</th>
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: QueueRow }): ReactNode {
  const words = useWords(caseWords);
  const channels = useWords(channelWords);
  const say = useSay();
  const roles = useWorkflowTable('information-request', 1).data?.roles ?? {};
  return (
    <tr>
      <td data-name={words.number} className="number">
        <Link to="/cases/$requestId" params={{ requestId: row.id }}>
          {row.number}
        </Link>
      </td>
      <td data-name={words.what} className="title">
        {row.title}
      </td>
      <td data-name={words.channel} data-short>
        {channels[row.channel] ?? row.channel}
      </td>
      <td data-name={row.receiptOn ? words.received : words.submitted} className="day">
        {row.receiptOn ?? <span className="quiet">{row.submittedOn}</span>}
      </td>
      <td data-name={words.legalDue} className="day">
        {row.legalDue ?? '—'} <Provisional provisional={row.provisional} />
        {row.safeDue && row.safeDue !== row.legalDue && (
          <div className="quiet">
            {words.safeDue} {row.safeDue}
          </div>
        )}
      </td>
      <td data-name={words.clock}>
        <ClockMark clock={row.clock} /> <DaysOfTerm clock={row.clock} days={row.clock && row.daysLeft} legalDays={row.legalDaysLeft} />
      </td>
      <td data-name={words.state} data-short>
        {say(row.stateName)}
      </td>
      <td data-name={words.waitsFor}>{row.awaits.map((role) => say(roles[role]) || role).join('、')}</td>
    </tr>
  );
}
