import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TrialRun } from '../api/shapes';
import { useWords } from '../language/language';
import { Awaited } from '../ui/awaited';
import { Moment } from '../ui/moment';
import { Panel } from '../ui/panel';
import { useLastRun } from './api/last-run';
import { lastRunWords } from './last-run.words';

/** What counsel's kept questions come to under a change, for whoever decides on it. */
export function TrialsOfChange({ changeId }: { readonly changeId: string }): ReactNode {
  const words = useWords(lastRunWords);
  return (
    <Panel
      title={words.title}
      extra={
        <Link to="/rule-trials" search={{ against: changeId }}>
          {words.open}
        </Link>
      }
    >
      <Awaited query={useLastRun(changeId)}>
        {({ run }) => (run ? <RunOutcome run={run} /> : <p className="nothing">{words.never}</p>)}
      </Awaited>
    </Panel>
  );
}

/** Counts with glyph and words, and who ran it when. */
export function RunOutcome({ run: { passed, total, failed, ranByName, ranAt, calendar } }: { readonly run: TrialRun }): ReactNode {
  const words = useWords(lastRunWords);
  return (
    <>
      <span className={failed > 0 ? 'clock clock-late' : 'clock clock-in-time'}>
        <span aria-hidden="true">{failed > 0 ? '✕' : '✓'}</span> {failed > 0 ? words.outcomes.failed : words.outcomes.passed}
      </span>{' '}
      · <strong>{words.ran(passed, total)}</strong>{' '}
      <span className="quiet">
        {words.by} {ranByName} <Moment at={ranAt} /> · {words.calendar} {calendar}
      </span>
    </>
  );
}
