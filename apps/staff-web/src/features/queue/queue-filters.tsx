import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSay, useWords } from '../../shared/language/language';
import { useQueueCounts } from '../../shared/case/api/queue-counts';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { clocks, queueTabs, type QueueSearch } from '../../shared/case/queue-search';
import { Button } from '../../shared/ui/button';
import { ClockMark } from '../../shared/ui/clock-mark';
import { queueWords } from './queue.words';

export function QueueFilters({ search }: { readonly search: QueueSearch }): ReactNode {
  const words = useWords(queueWords);
  const counts = useQueueCounts().data;
  const tab = search.tab ?? 'mine';
  return (
    <div className="filters">
      <nav className="tabs" aria-label={words.tabsLabel}>
        {queueTabs.map((one) => (
          <Link key={one} to="/queue" search={{ ...search, tab: one }} aria-current={one === tab ? 'page' : undefined} className="tab">
            {words.tabs[one]} <span className="count">{counts?.tabs[one] ?? ''}</span>
          </Link>
        ))}
      </nav>
      <nav className="chips" aria-label={words.clocksLabel}>
        <Link to="/queue" search={{ ...search, clock: undefined }} aria-current={search.clock ? undefined : 'true'} className="chip">
          {words.anyClock}
        </Link>
        {clocks.map((clock) => (
          <Link
            key={clock}
            to="/queue"
            search={{ ...search, clock }}
            aria-current={search.clock === clock ? 'true' : undefined}
            className="chip"
          >
            <ClockMark clock={clock} /> <span className="count">{counts?.clock[clock] ?? ''}</span>
          </Link>
        ))}
      </nav>
      <SearchBox search={search} />
    </div>
  );
}

function SearchBox({ search }: { readonly search: QueueSearch }): ReactNode {
  const words = useWords(queueWords);
  const say = useSay();
  const go = useNavigate();
  const [q, setQ] = useState(search.q ?? '');
  const states = Object.entries(useWorkflowTable('information-request', 1).data?.states ?? {});
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        void go({ to: '/queue', search: { ...search, q: q.trim() || undefined } });
      }}
    >
      <label>
        {words.state}{' '}
        <select
          value={search.state ?? ''}
          onChange={(event) => void go({ to: '/queue', search: { ...search, state: event.target.value || undefined } })}
        >
          <option value="">{words.anyState}</option>
          {states.map(([code, name]) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="only-read">{words.searchHint}</span>
        <input
          type="search"
          value={q}
          maxLength={100}
          placeholder={words.searchHint}
          onChange={(event) => {
            setQ(event.target.value);
          }}
        />
      </label>
      <Button submits>{words.search}</Button>
    </form>
  );
}
