import type { ReactNode } from 'react';
import type { RuleChangeRow } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Moment } from '../../shared/ui/moment';
import { Nothing } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useRuleChanges } from './api/changes';
import { ruleBookWords } from './rule-book.words';

/** Everything that was proposed, newest first, with what became of it. */
export function ChangesList({ onOpen }: { readonly onOpen: (changeId: string) => void }): ReactNode {
  const words = useWords(ruleBookWords);
  const changes = useRuleChanges();
  const rows = changes.data?.pages.flat() ?? [];
  return (
    <>
      {changes.isError && <ProblemPanel error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.data && rows.length === 0 && <Nothing>{words.noChanges}</Nothing>}
      {rows.length > 0 && (
        <table className="queue">
          <caption className="only-read">{words.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{words.about_}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.proposed}</th>
              <th scope="col">{words.decided}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {changes.hasNextPage && (
        <Button busy={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function Row({ row, onOpen }: { readonly row: RuleChangeRow; readonly onOpen: (changeId: string) => void }): ReactNode {
  const words = useWords(ruleBookWords);
  const { id, about, kind, state, proposed, decided } = row;
  return (
    <tr>
      <td data-name={words.about_}>
        <Button
          kind="link"
          onClick={() => {
            onOpen(id);
          }}
        >
          {about}
        </Button>
      </td>
      <td data-name={words.kind} data-short>
        {words.changeKinds[kind]}
      </td>
      <td data-name={words.state} data-short>
        <span className={`tag change-${state}`}>{words.states[state]}</span>
      </td>
      <td data-name={words.proposed}>
        {proposed.name} <Moment at={proposed.at} />
      </td>
      <td data-name={words.decided}>
        {decided ? (
          <>
            {decided.name} <Moment at={decided.at} />
          </>
        ) : (
          '—'
        )}
      </td>
    </tr>
  );
}
