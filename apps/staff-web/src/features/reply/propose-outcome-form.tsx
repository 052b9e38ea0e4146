import type { ReactNode } from 'react';
import type { ProposeOutcome, StatuteOutcomes } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps, ActSubject } from '../../shared/case/act-subject';
import { byItem } from '../../shared/case/fault-places';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Awaited } from '../../shared/ui/awaited';
import { useOutcomes } from './api/outcomes-of';
import { proposeOutcome } from './api/propose-outcome';
import { useReply } from './api/reply-of';
import { OneProposal } from './one-proposal';

type Proposals = ProposeOutcome['outcomes'];

/** What a fault is about and where it is typed, where the two differ. */
const typedAt: Readonly<Record<string, string>> = {
  given: 'documentIds',
  basis: 'basis.title',
  earlierReply: 'earlierReply.docNo',
  responsible: 'responsible.name',
};

/** A proposal sent back is taken up where it was left. */
export function ProposeOutcomeForm({ subject }: ActFormComponentProps): ReactNode {
  const outcomes = useOutcomes(subject.view.profile);
  const reply = useReply(subject.requestId);
  return (
    <Awaited query={outcomes}>
      {(statute) => (
        <Awaited query={reply}>
          {({ proposal }) => <Proposal subject={subject} statute={statute} earlier={proposal?.outcomes ?? []} />}
        </Awaited>
      )}
    </Awaited>
  );
}

interface ProposalProps {
  readonly subject: ActSubject;
  readonly statute: StatuteOutcomes;
  readonly earlier: Proposals;
}

function Proposal({ subject, statute, earlier }: ProposalProps): ReactNode {
  const { item } = useWords(sharedWords);
  const initial = subject.items.map(({ id: itemId }) => earlier.find((one) => one.itemId === itemId) ?? { itemId });
  return (
    <ActForm<ProposeOutcome>
      subject={subject}
      act="propose-outcome"
      initial={{ outcomes: initial as Proposals }}
      send={({ outcomes }, sequence) => {
        const all = subject.items.map(({ id: itemId }, index) => ({ ...outcomes[index], itemId })) as Proposals;
        return proposeOutcome(subject.requestId, { outcomes: all }, sequence);
      }}
      placeOf={byItem('outcomes', subject.items, (field) => typedAt[field] ?? field)}
    >
      {subject.items.map(({ id, description }, index) => (
        <fieldset key={id}>
          <legend>{item(index + 1)}</legend>
          <p>{description}</p>
          <OneProposal index={index} statute={statute} requestId={subject.requestId} />
        </fieldset>
      ))}
    </ActForm>
  );
}
