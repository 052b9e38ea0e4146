import type { ReactNode } from 'react';
import type { CaseView, ReplyView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Nothing } from '../../shared/ui/panel';
import { useOutcomes } from './api/outcomes-of';
import { useReply } from './api/reply-of';
import { replyWords } from './reply.words';

type Proposal = NonNullable<ReplyView['proposal']>['outcomes'][number];

/** What is proposed, item by item. */
export function ProposalOf({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(replyWords);
  const reply = useReply(view.standing.id);
  return (
    <Awaited query={reply}>
      {({ proposal }) =>
        proposal === undefined ? (
          <Nothing>{words.none}</Nothing>
        ) : (
          <ol className="items">
            {proposal.outcomes.map((one) => (
              <li key={one.itemId}>
                {view.items.find(({ id }) => id === one.itemId)?.description}
                <ProposedFacts proposal={one} profile={view.profile} />
              </li>
            ))}
          </ol>
        )
      }
    </Awaited>
  );
}

function ProposedFacts({ proposal, profile }: { readonly proposal: Proposal; readonly profile: string }): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  const outcomes = useOutcomes(profile).data?.outcomes ?? [];
  const named = (code: string): string => say(outcomes.find((outcome) => outcome.code === code)?.name) || code;
  const withheld = (proposal.withheld ?? []).map(({ what, ground, reason }) => `${what}:${named(ground)}。${reason}`);
  return (
    <Facts
      facts={[
        [words.outcome, <strong key="outcome">{named(proposal.outcome)}</strong>],
        [words.aspect, proposal.aspect],
        [words.reasons, proposal.reasons],
        [words.withheld, withheld.join('\n')],
        [words.separability, proposal.separability],
        [words.where, proposal.where],
        [words.documents, proposal.documentIds?.length],
        [words.basisTitle, proposal.basis && `${proposal.basis.title} ${proposal.basis.article}`],
        [words.earlierDocNo, proposal.earlierReply && `${proposal.earlierReply.docNo} ${proposal.earlierReply.on}`],
        [words.responsibleName, proposal.responsible && `${proposal.responsible.name} ${proposal.responsible.contact}`],
        [words.secrecyUntil, proposal.secrecyUntil],
      ]}
    />
  );
}
