import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Notice } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { ClockMark } from '../../shared/ui/clock-mark';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useMarkRead } from './api/mark-read';
import { useNotices } from './api/notices';
import { useQueueCounts } from './api/queue-counts';
import { useQueue } from './api/queue-pages';
import { clocks } from './queue-search';
import { QueueTable } from './queue-table';
import { queueWords } from './words';

/** What needs me now, the most pressing first. */
export function TodayPage(): ReactNode {
  const words = useWords(queueWords);
  const mine = useQueue({ tab: 'mine' }, 15);
  return (
    <div className="page">
      <h1>{words.today}</h1>
      <p className="quiet">{words.todayAbout}</p>
      <Counts />
      <div className="today">
        <Panel
          title={words.needsMe}
          extra={
            <Link to="/queue" search={{ tab: 'mine' }}>
              {words.all}
            </Link>
          }
        >
          <Awaited query={mine}>
            {({ pages }) => {
              const rows = pages[0]?.rows ?? [];
              return rows.length === 0 ? <Nothing>{words.nothingForMe}</Nothing> : <QueueTable rows={rows} />;
            }}
          </Awaited>
        </Panel>
        <Notices />
      </div>
    </div>
  );
}

function Counts(): ReactNode {
  const words = useWords(queueWords);
  const counts = useQueueCounts();
  return (
    <Awaited query={counts}>
      {({ tabs, clock }) => (
        <ul className="counts">
          {clocks.map((each) => (
            <li key={each}>
              <Link to="/queue" search={{ tab: 'all', clock: each }}>
                <strong>{clock[each]}</strong>
                <ClockMark clock={each} />
              </Link>
            </li>
          ))}
          <li>
            <Link to="/queue" search={{ tab: 'mine' }}>
              <strong>{tabs.mine}</strong>
              {words.tabs.mine}
            </Link>
          </li>
          <li>
            <Link to="/queue" search={{ tab: 'unassigned' }}>
              <strong>{tabs.unassigned}</strong>
              {words.tabs.unassigned}
            </Link>
          </li>
        </ul>
      )}
    </Awaited>
  );
}

function Notices(): ReactNode {
  const words = useWords(queueWords);
  const notices = useNotices();
  const markRead = useMarkRead();
  const unread = (notices.data ?? []).filter(({ read }) => !read).map(({ id }) => id);
  return (
    <Panel
      title={words.notices}
      extra={
        unread.length > 0 && (
          <Button
            small
            busy={markRead.isPending}
            onClick={() => {
              markRead.mutate(unread);
            }}
          >
            {words.markRead}
          </Button>
        )
      }
    >
      <Awaited query={notices}>{(all) => (all.length === 0 ? <Nothing>{words.noNotices}</Nothing> : <NoticeList notices={all} />)}</Awaited>
    </Panel>
  );
}

function NoticeList({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const words = useWords(queueWords);
  return (
    <ul className="notices">
      {notices.map(({ id, subject, body, at, requestId, read }) => (
        <li key={id} className={read ? 'notice-read' : 'notice-unread'}>
          <strong>{subject}</strong> {!read && <span className="unread">{words.unread}</span>}
          <p>{body}</p>
          <p className="quiet">
            <Moment at={at} />{' '}
            {requestId && (
              <Link to="/cases/$requestId" params={{ requestId }} aria-label={`${words.openCase}: ${subject}`}>
                {words.openCase}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
