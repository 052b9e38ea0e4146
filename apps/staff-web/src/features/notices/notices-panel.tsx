import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords, type Catalogue } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useNotices } from './api/notices';
import { useReadNotices } from './api/read-notices';

const zh = { title: '通知', none: '没有通知。', readAll: '全部标为已读', unread: '未读', open: '查看办件' };
const words: Catalogue<typeof zh> = {
  zh,
  en: { title: 'Notices', none: 'No notices.', readAll: 'Mark all as read', unread: 'unread', open: 'Open the case' },
};

export function NoticesPanel(): ReactNode {
  const says = useWords(words);
  const notices = useNotices();
  const read = useReadNotices();
  const unread = (notices.data ?? []).filter((notice) => !notice.read).map(({ id }) => id);
  const markAll = unread.length > 0 && (
    <Button
      small
      busy={read.isPending}
      onClick={() => {
        read.mutate(unread);
      }}
    >
      {says.readAll}
    </Button>
  );
  return (
    <Panel title={says.title} extra={markAll}>
      <Awaited query={notices}>
        {(all) =>
          all.length === 0 ? (
            <Nothing>{says.none}</Nothing>
          ) : (
            <ul className="notices">
              {all.map(({ id, subject, body, at, requestId, read: seen }) => (
                <li key={id} className={seen ? 'read' : 'unread'}>
                  <strong>{subject}</strong> {!seen && <span className="tag">{says.unread}</span>}
                  <p>{body}</p>
                  <span className="quiet">
                    <Moment at={at} />
                  </span>{' '}
                  {requestId && (
                    <Link to="/cases/$requestId" params={{ requestId }}>
                      {says.open}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </Panel>
  );
}
