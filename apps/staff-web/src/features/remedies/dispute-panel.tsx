import type { ReactNode } from 'react';
import type { DisputeView } from '../../shared/api/shapes';
import { Link } from '@tanstack/react-router';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Panel } from '../../shared/ui/panel';
import { DisputeLine } from './dispute-line';
import { remediesWords } from './remedies.words';

export type DisputeAct = 'record-dispute-reply' | 'record-dispute-decision' | 'open-redecision';

interface DisputePanelProps {
  readonly dispute: DisputeView;
  /** From 1, in the order they were registered: two suits before one court are two. */
  readonly place: number;
  readonly onBegin: (act: DisputeAct) => void;
}

/** One dispute: before whom, its terms as a line, what a reader has to know, what can be recorded next. */
export function DisputePanel({ dispute, place, onBegin }: DisputePanelProps): ReactNode {
  const words = useWords(remediesWords);
  const say = useSay();
  const { kind, authority, caseNo, procedure, outcome, redecision, hints, registeredOn, afterId } = dispute;
  const offered = (Object.keys(words.acts) as DisputeAct[]).filter((act) => dispute.acts.includes(act));
  return (
    <Panel
      title={`${place}. ${words.kinds[kind]} · ${authority}`}
      extra={<span className="quiet">{procedure && words.procedures[procedure]}</span>}
    >
      {hints.map((hint) => (
        <NoticeBar key={hint.zh} kind="warning" title={say(hint)}>
          <span className="law">{hint.law}</span>
        </NoticeBar>
      ))}
      <DisputeLine dispute={dispute} />
      <Facts
        facts={[
          [words.caseNo, caseNo],
          [words.after, kind === 'lawsuit' && afterId === undefined && words.direct],
          [
            words.outcome,
            outcome && (
              <>
                <strong>{say(outcome.label)}</strong> ({words.counts[outcome.counts]}) <span className="law">{outcome.law}</span>
              </>
            ),
          ],
          [
            words.newCase,
            redecision && (
              <Link to="/cases/$requestId" params={{ requestId: redecision.requestId }}>
                {redecision.number}
              </Link>
            ),
          ],
          [words.registeredOn, registeredOn],
        ]}
      />
      {offered.length > 0 && (
        <div className="form-foot">
          {offered.map((act) => (
            <Button
              key={act}
              onClick={() => {
                onBegin(act);
              }}
            >
              {words.acts[act]}
            </Button>
          ))}
        </div>
      )}
    </Panel>
  );
}
