import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { useQueue } from '../../shared/case/api/queue-page';
import { queueSearch } from '../../shared/case/queue-search';
import { QueueTable } from '../../shared/case/queue-table';
import { Button } from '../../shared/ui/button';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { QueueFilters } from './queue-filters';
import { queueWords } from './queue.words';
import { useRowKeys } from './row-keys';

export function QueuePage(): ReactNode {
  const words = useWords(queueWords);
  const search = queueSearch(useSearch({ strict: false }));
  const queue = useQueue(search);
  const body = useRowKeys();
  const rows = queue.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <QueueFilters search={search} />
      {queue.isError && <ProblemPanel error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data && <QueueTable rows={rows} caption={words.tabs[search.tab ?? 'mine']} bodyRef={body} />}
      <div className="queue-foot">
        <span role="status" className="quiet">
          {queue.data && words.shown(rows.length)}
        </span>
        {queue.hasNextPage && (
          <Button busy={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
            {words.more}
          </Button>
        )}
        <span className="quiet keys">{words.keys}</span>
      </div>
    </div>
  );
}
