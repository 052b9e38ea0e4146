import { useState, type ReactNode } from 'react';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Nothing } from '../../shared/ui/panel';
import { useQueueCounts } from './api/queue-counts';
import { useQueue } from './api/queue-pages';
import { clocks, readQueueSearch, tabs, type QueueSearch } from './queue-search';
import { QueueTable } from './queue-table';
import { queueWords } from './words';

interface QueuePageProps {
  readonly search: QueueSearch;
  readonly onSearch: (search: QueueSearch) => void;
}

export function QueuePage({ search, onSearch }: QueuePageProps): ReactNode {
  const words = useWords(queueWords);
  const queue = useQueue(search);
  return (
    <div className="page">
      <h1>{words.queue}</h1>
      <Tabs search={search} onSearch={onSearch} />
      <Filters key={search.q ?? ''} search={search} onSearch={onSearch} />
      <p className="quiet keys">{words.keys}</p>
      <Awaited query={queue}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          if (rows.length === 0) return <Nothing>{words.nothing}</Nothing>;
          return (
            <>
              <QueueTable rows={rows} />
              <div className="queue-foot" role="status">
                {words.rows(rows.length)}{' '}
                {queue.hasNextPage ? (
                  <Button busy={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
                    {words.more}
                  </Button>
                ) : (
                  words.end
                )}
              </div>
            </>
          );
        }}
      </Awaited>
    </div>
  );
}

function Tabs({ search, onSearch }: QueuePageProps): ReactNode {
  const words = useWords(queueWords);
  const counts = useQueueCounts();
  return (
    <div className="tabs" role="group" aria-label={words.queue}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === search.tab}
          onClick={() => {
            onSearch({ ...search, tab });
          }}
        >
          {words.tabs[tab]} <span className="count">{counts.data?.tabs[tab] ?? '…'}</span>
        </button>
      ))}
    </div>
  );
}

function Filters({ search, onSearch }: QueuePageProps): ReactNode {
  const words = useWords(queueWords);
  const [typed, setTyped] = useState(search.q ?? '');
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(readQueueSearch({ ...search, q: typed }));
      }}
    >
      <ClockFilter search={search} onSearch={onSearch} />
      <StateFilter search={search} onSearch={onSearch} />
      <label>
        {words.search}
        <input
          type="search"
          value={typed}
          maxLength={100}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </label>
      <Button submits>{words.find}</Button>
    </form>
  );
}

function ClockFilter({ search, onSearch }: QueuePageProps): ReactNode {
  const words = useWords(queueWords);
  const shared = useWords(sharedWords);
  const counts = useQueueCounts();
  const says = { late: shared.late, 'due-soon': shared.dueSoon, 'in-time': shared.inTime };
  return (
    <label>
      {words.clockFilter}
      <select
        value={search.clock ?? ''}
        onChange={(event) => {
          onSearch(readQueueSearch({ ...search, clock: event.target.value }));
        }}
      >
        <option value="">{words.anyClock}</option>
        {clocks.map((clock) => (
          <option key={clock} value={clock}>
            {says[clock]} ({counts.data?.clock[clock] ?? '…'})
          </option>
        ))}
      </select>
    </label>
  );
}

function StateFilter({ search, onSearch }: QueuePageProps): ReactNode {
  const words = useWords(queueWords);
  const say = useSay();
  const table = useWorkflowTable('information-request', 1);
  const states = Object.entries((table.data?.states ?? {}) as Readonly<Record<string, { zh: string; en: string }>>);
  return (
    <label>
      {words.state}
      <select
        value={search.state ?? ''}
        onChange={(event) => {
          onSearch(readQueueSearch({ ...search, state: event.target.value }));
        }}
      >
        <option value="">{words.anyState}</option>
        {states
          .filter(([state]) => state !== table.data?.initial)
          .map(([state, name]) => (
            <option key={state} value={state}>
              {say(name)}
            </option>
          ))}
      </select>
    </label>
  );
}
