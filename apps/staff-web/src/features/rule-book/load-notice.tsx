import { useRef, useState, type ReactNode } from 'react';
import type { HandedIn, NoticeFault } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { AffectedCases } from './affected-cases';
import { useAffectedBy } from './api/affected';
import { useNoticeCheck } from './api/check-notice';
import { useProposeNotice } from './api/propose';
import { DifferingDays } from './differing-days';
import { useKeptText } from './kept-text';
import { NoticeReading } from './notice-reading';
import { ProposeForm } from './propose-form';
import { ruleBookWords } from './rule-book.words';
import { useSettled } from './settled';

/** Milliseconds the hand rests before the text is read. */
const rest = 400;

/** Pasting a notice: the text on one side, what was read of it on the other. What was typed is kept until it was proposed. */
export function LoadNotice({ onProposed }: { readonly onProposed: (changeId: string) => void }): ReactNode {
  const words = useWords(ruleBookWords);
  const [text, keep] = useKeptText('desk.rule-book.notice');
  const area = useRef<HTMLTextAreaElement>(null);
  const handedIn = useSettled(text, rest);
  const format = handedIn.trimStart().startsWith('{') ? 'json' : 'text';
  const check = useNoticeCheck({ format, body: handedIn });
  const propose = useProposeNotice();
  const reading = handedIn.trim() === '' ? undefined : check.data;
  return (
    <>
      <div className="side-by-side">
        <Panel title={words.pasteTitle}>
          <label htmlFor="notice-text">{words.paste}</label>
          <textarea
            id="notice-text"
            ref={area}
            className="notice-text"
            rows={20}
            maxLength={20_000}
            value={text}
            spellCheck={false}
            onChange={(event) => {
              keep(event.target.value);
            }}
          />
        </Panel>
        <Panel title={words.readTitle}>
          {check.isError && <ProblemPanel error={check.error} onRetry={() => void check.refetch()} />}
          {reading ? (
            <NoticeReading
              reading={reading}
              text={handedIn}
              onShow={(fault) => {
                select(area.current, text, fault);
              }}
            />
          ) : (
            <p className="quiet">{words.pasteFirst}</p>
          )}
        </Panel>
      </div>
      {reading?.complete && (
        <>
          <DifferingDays days={reading.differ} />
          <Forecast handedIn={{ format, body: handedIn }} />
          <ProposeForm
            busy={propose.isPending}
            error={propose.error}
            onPropose={(reason) => {
              propose.mutate(
                { format, body: text, reason },
                {
                  onSuccess: ({ id }) => {
                    keep('');
                    onProposed(id);
                  },
                },
              );
            }}
          />
        </>
      )}
    </>
  );
}

/** Counting the whole house is asked for, not done at every letter. */
function Forecast({ handedIn }: { readonly handedIn: HandedIn }): ReactNode {
  const words = useWords(ruleBookWords);
  const [asked, setAsked] = useState<string>();
  if (asked === handedIn.body) return <Affected handedIn={handedIn} />;
  return (
    <Panel title={words.affected}>
      <Button
        onClick={() => {
          setAsked(handedIn.body);
        }}
      >
        {words.count}
      </Button>
    </Panel>
  );
}

function Affected({ handedIn }: { readonly handedIn: HandedIn }): ReactNode {
  return <AffectedCases affected={useAffectedBy(handedIn)} />;
}

/** Marks the line a fault stands on. */
function select(area: HTMLTextAreaElement | null, text: string, { line }: NoticeFault): void {
  if (!area || line === undefined) return;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
