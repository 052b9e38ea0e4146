import { useId, type ReactNode } from 'react';
import type { RecomputationView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Panel } from '../../shared/ui/panel';
import { useMoved } from './api/affected';
import { useRecomputation } from './api/recomputation';
import { MovesTable } from './moves-table';
import { ruleBookWords } from './rule-book.words';

interface RecomputationPanelProps {
  readonly changeId: string;
  /** Whether the one who looks may see which cases moved. */
  readonly seesCases: boolean;
}

/** How far the cases have been counted anew, and which moved. */
export function RecomputationPanel({ changeId, seesCases }: RecomputationPanelProps): ReactNode {
  const words = useWords(ruleBookWords);
  const recomputation = useRecomputation(changeId);
  const progress = recomputation.data?.progress;
  return (
    <Panel title={words.recomputation}>
      <Awaited query={recomputation}>{() => (progress ? <Progress progress={progress} /> : <p role="status">{words.notBegun}</p>)}</Awaited>
      {seesCases && progress && progress.moved > 0 && <Moved changeId={changeId} moved={progress.finishedAt ? progress.moved : 0} />}
    </Panel>
  );
}

function Progress({
  progress: { total, done, moved, startedAt, finishedAt },
}: {
  readonly progress: NonNullable<RecomputationView['progress']>;
}): ReactNode {
  const words = useWords(ruleBookWords);
  const id = useId();
  return (
    <>
      <p role="status">
        <label htmlFor={id}>{words.progress(done, total, moved)}</label>
      </p>
      <progress id={id} className="recomputation" value={finishedAt ? 1 : done} max={finishedAt ? 1 : Math.max(total, 1)} />
      <Facts
        facts={[
          [words.begun, <Moment key="begun" at={startedAt} />],
          [words.finished, finishedAt ? <Moment key="finished" at={finishedAt} /> : words.running],
        ]}
      />
    </>
  );
}

function Moved({ changeId, moved }: { readonly changeId: string; readonly moved: number }): ReactNode {
  const words = useWords(ruleBookWords);
  const pages = useMoved(changeId, moved);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      {rows.length > 0 && <MovesTable rows={rows} caption={words.moved} />}
      {pages.hasNextPage && (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
