import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CaseView, Redecision, RemediesView } from '../../shared/api/shapes';
import type { ActSubject } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Nothing } from '../../shared/ui/panel';
import { useRemedies } from './api/remedies-of';
import { DisputeDecisionForm, DisputeReplyForm } from './dispute-forms';
import { DisputePanel, type DisputeAct } from './dispute-panel';
import { OpenRedecision, RedecisionOpened } from './open-redecision';
import { OpenRemedies } from './open-remedies';
import { RegisterDisputeForm } from './register-dispute-form';
import './remedies.css';
import { remediesWords } from './remedies.words';

/** What can be done against the reply, what was done, and what it led to. */
export function RemediesTab({ view }: { readonly view: CaseView }): ReactNode {
  const remedies = useRemedies(view.standing.id, view.standing.sequence);
  return <Awaited query={remedies}>{(answer) => <Remedies view={view} remedies={answer} />}</Awaited>;
}

interface Begun {
  readonly act: DisputeAct | 'register-dispute';
  readonly disputeId?: string;
}

function Remedies({ view, remedies }: { readonly view: CaseView; readonly remedies: RemediesView }): ReactNode {
  const words = useWords(remediesWords);
  const [begun, setBegun] = useState<Begun>();
  const [opened, setOpened] = useState<Redecision>();
  const leave = (): void => {
    setBegun(undefined);
  };
  const { redecides, disputes, mayRegister } = remedies;
  return (
    <>
      {redecides && (
        <p>
          {words.redecides}{' '}
          <Link to="/cases/$requestId" params={{ requestId: redecides.requestId }}>
            {redecides.number}
          </Link>
        </p>
      )}
      {opened && <RedecisionOpened opened={opened} />}
      {begun && (
        <BegunForm
          key={`${begun.act} ${begun.disputeId ?? ''}`}
          begun={begun}
          view={view}
          remedies={remedies}
          onLeave={leave}
          onOpened={setOpened}
        />
      )}
      <OpenRemedies remedies={remedies.remedies} />
      <div className="panel-head">
        <h2>{words.disputes}</h2>
        {mayRegister && (
          <Button
            onClick={() => {
              setBegun({ act: 'register-dispute' });
            }}
          >
            {words.register}
          </Button>
        )}
      </div>
      {disputes.length === 0 && <Nothing>{words.none}</Nothing>}
      {disputes.map((dispute, index) => (
        <DisputePanel
          key={dispute.id}
          dispute={dispute}
          place={index + 1}
          onBegin={(act) => {
            setBegun({ act, disputeId: dispute.id });
          }}
        />
      ))}
    </>
  );
}

interface BegunFormProps {
  readonly begun: Begun;
  readonly view: CaseView;
  readonly remedies: RemediesView;
  readonly onLeave: () => void;
  readonly onOpened: (opened: Redecision) => void;
}

function BegunForm({ begun: { act, disputeId }, view, remedies: { disputes }, onLeave, onOpened }: BegunFormProps): ReactNode {
  const { standing, items } = view;
  const subject: ActSubject = { requestId: standing.id, view, standing, items, onDone: onLeave, onLeave };
  const dispute = disputes.find(({ id }) => id === disputeId);
  if (act === 'register-dispute')
    return <RegisterDisputeForm subject={subject} reviews={disputes.filter(({ kind }) => kind === 'reconsideration')} />;
  if (!dispute) return null;
  if (act === 'record-dispute-reply') return <DisputeReplyForm subject={subject} dispute={dispute} />;
  if (act === 'record-dispute-decision') return <DisputeDecisionForm subject={subject} dispute={dispute} />;
  return (
    <OpenRedecision
      dispute={dispute}
      sequence={standing.sequence}
      onLeave={onLeave}
      onOpened={(opened) => {
        onOpened(opened);
        onLeave();
      }}
    />
  );
}
