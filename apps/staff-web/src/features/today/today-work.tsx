import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QueueCounts } from '../../shared/api/shapes';
import { useQueueCounts } from '../../shared/case/api/queue-counts';
import { useQueue } from '../../shared/case/api/queue-page';
import { clocks } from '../../shared/case/queue-search';
import { QueueTable } from '../../shared/case/queue-table';
import { useWords, type Catalogue } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { ClockMark } from '../../shared/ui/clock-mark';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';

const zh = { now: '现在需要我办的', all: '查看全部', mine: '我的', unit: '本单位', unassigned: '未分派', counts: '数量' };
const words: Catalogue<typeof zh> = {
  zh,
  en: { now: 'Needs me now', all: 'See all', mine: 'Mine', unit: 'My unit', unassigned: 'Unassigned', counts: 'Counts' },
};

/** What needs the reader, strictest day first, below how much there is. */
export function TodayWork(): ReactNode {
  const says = useWords(words);
  const counts = useQueueCounts();
  const queue = useQueue({ tab: 'mine' }, '10');
  return (
    <div className="today-work">
      <Awaited query={counts}>{(answer) => <Counts counts={answer} />}</Awaited>
      <Panel
        title={says.now}
        extra={
          <Link to="/queue" search={{ tab: 'mine' }}>
            {says.all}
          </Link>
        }
      >
        {queue.isError && <ProblemPanel error={queue.error} onRetry={() => void queue.refetch()} />}
        {queue.data && <QueueTable rows={queue.data.pages[0]?.rows ?? []} caption={says.now} />}
      </Panel>
    </div>
  );
}

function Counts({ counts }: { readonly counts: QueueCounts }): ReactNode {
  const says = useWords(words);
  return (
    <ul className="tiles" aria-label={says.counts}>
      {(['mine', 'unit', 'unassigned'] as const).map((tab) => (
        <li key={tab}>
          <Link to="/queue" search={{ tab }}>
            <strong>{counts.tabs[tab]}</strong> {says[tab]}
          </Link>
        </li>
      ))}
      {clocks.map((clock) => (
        <li key={clock}>
          <Link to="/queue" search={{ tab: 'all', clock }}>
            <strong>{counts.clock[clock]}</strong> <ClockMark clock={clock} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
