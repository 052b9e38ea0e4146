import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { ProblemPanel } from './problem-panel';

interface AwaitedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

/** What a page shows of an answer: that it comes, why it did not, or the answer. */
export function Awaited<T>({ query, children }: AwaitedProps<T>): ReactNode {
  const words = useWords(sharedWords);
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={words.loading}>
      <Skeleton active paragraph={{ rows: 4 }} title={false} />
    </div>
  );
}
