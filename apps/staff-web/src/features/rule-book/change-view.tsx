import type { ReactNode } from 'react';
import type { RuleChange } from '../../shared/api/shapes';
import { useRights } from '../../shared/case/api/rights-now';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { TrialsOfChange } from '../../shared/rules/last-run';
import { Moment } from '../../shared/ui/moment';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Panel } from '../../shared/ui/panel';
import { AffectedCases } from './affected-cases';
import { useAffected } from './api/affected';
import { useRuleChange } from './api/changes';
import { DecisionForm } from './decision-form';
import { DifferingDays } from './differing-days';
import { RecomputationPanel } from './recomputation-panel';
import { ruleBookWords } from './rule-book.words';

interface ChangeViewProps {
  readonly changeId: string;
  readonly onLeave: (changeId: undefined) => void;
}

/** One change: what was handed in, what it does, who decides, and how far the cases have been counted anew. */
export function ChangeView({ changeId, onLeave }: ChangeViewProps): ReactNode {
  const words = useWords(ruleBookWords);
  const seesCases = useRights().has('rule-book:see-cases');
  return (
    <>
      <p>
        <Button
          kind="link"
          onClick={() => {
            onLeave(undefined);
          }}
        >
          ← {words.back}
        </Button>
      </p>
      <Awaited query={useRuleChange(changeId)}>
        {(change) => (
          <>
            <Head change={change} />
            {change.faults.length > 0 && <FitsNoMore faults={change.faults} />}
            <TrialsOfChange changeId={changeId} />
            <DecisionForm change={change} />
            {change.kind === 'notice' && change.state === 'approved' && <RecomputationPanel changeId={changeId} seesCases={seesCases} />}
            {change.kind === 'notice' && <DifferingDays days={change.differ} />}
            {seesCases && change.kind === 'notice' && change.state === 'draft' && <AffectedOf changeId={changeId} />}
            {change.kind === 'parameters' && <Values change={change} />}
            <Panel title={words.handedIn}>
              <pre className="handed-in" tabIndex={0}>
                {change.body}
              </pre>
              <p className="quiet">
                SHA-256 <code>{change.sha256}</code>
              </p>
            </Panel>
          </>
        )}
      </Awaited>
    </>
  );
}

function AffectedOf({ changeId }: { readonly changeId: string }): ReactNode {
  return <AffectedCases affected={useAffected(changeId)} />;
}

/** Something else came into force since it was proposed. It is decided all the same: by being rejected or withdrawn. */
function FitsNoMore({ faults }: { readonly faults: RuleChange['faults'] }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  return (
    <NoticeBar kind="warning" title={words.fitsNoMore}>
      <ul>
        {faults.map((fault, place) => (
          <li key={place}>{say(fault)}</li>
        ))}
      </ul>
    </NoticeBar>
  );
}

function Head({ change: { about, kind, state, proposed, decided } }: { readonly change: RuleChange }): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <Panel title={`${words.changeKinds[kind]} ${about}`} extra={<span className={`tag change-${state}`}>{words.states[state]}</span>}>
      <Facts
        facts={[
          [words.proposed, <Who key="proposed" who={proposed} />],
          [words.decided, decided && <Who key="decided" who={decided} />],
        ]}
      />
    </Panel>
  );
}

function Who({ who: { name, at, reason } }: { readonly who: RuleChange['proposed'] }): ReactNode {
  return (
    <>
      {name} <Moment at={at} />
      {reason && <div className="quiet">{reason}</div>}
    </>
  );
}

function Values({ change: { values, state } }: { readonly change: RuleChange }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  return (
    <Panel title={words.values}>
      <table className="queue">
        <caption className="only-read">{words.values}</caption>
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ name, label, before, after }) => (
            <tr key={name}>
              <td data-name={words.parameter}>{say(label)}</td>
              <td data-name={words.before}>{state === 'approved' ? '—' : before}</td>
              <td data-name={words.after}>
                <strong>{after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.valuesCount}</p>
    </Panel>
  );
}
