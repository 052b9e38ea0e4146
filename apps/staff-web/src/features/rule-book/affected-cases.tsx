import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Affected } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Nothing, Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { MovesTable } from './moves-table';
import { ruleBookWords } from './rule-book.words';

type Query = UseInfiniteQueryResult<InfiniteData<Affected>>;

/** The open cases that would move: counts, then each from which day to which. */
export function AffectedCases({ affected }: { readonly affected: Query }): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <Panel title={words.affected}>
      {affected.isPending && <p role="status">{words.counting}</p>}
      {affected.isError && <ProblemPanel error={affected.error} onRetry={() => void affected.refetch()} />}
      {affected.data && <Found pages={affected.data.pages} />}
      {affected.hasNextPage && (
        <Button busy={affected.isFetchingNextPage} onClick={() => void affected.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Panel>
  );
}

function Found({ pages }: { readonly pages: readonly Affected[] }): ReactNode {
  const words = useWords(ruleBookWords);
  const rows = pages.flatMap((page) => page.rows);
  const counts = pages[0]?.counts;
  return (
    <>
      {counts && <Counts counts={counts} />}
      {counts?.moved === 0 && <Nothing>{words.noneMoves}</Nothing>}
      {rows.length > 0 && <MovesTable rows={rows} caption={words.affected} />}
    </>
  );
}

function Counts({ counts: { open, moved, settled, byTerm, byAgency } }: { readonly counts: NonNullable<Affected['counts']> }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  return (
    <>
      <p role="status">{words.counts(open, moved, settled)}</p>
      {moved > 0 && (
        <ul className="chips">
          {byTerm.map(({ term, moved: count }) => (
            <li key={term} className="chip">
              {words.terms[term]} <span className="count">{count}</span>
            </li>
          ))}
          {byAgency.map(({ agencyId, agencyName, moved: count }) => (
            <li key={agencyId} className="chip">
              {say(agencyName)} <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
