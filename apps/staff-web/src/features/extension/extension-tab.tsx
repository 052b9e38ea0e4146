import type { ReactNode } from 'react';
import type { CaseView, ExtensionView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useExtension } from './api/extension-of';
import { extensionWords } from './extension.words';
import { LetterToPost } from './letter-to-post';

/** What moved the last day, or was asked to: extensions, reasons, delays. */
export function ExtensionTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(extensionWords);
  const extension = useExtension(view.standing.id);
  return (
    <Awaited query={extension}>
      {({ proposals, reasons, delays, toPost }) => (
        <>
          {toPost && <LetterToPost letter={toPost} />}
          {proposals.length === 0 && !reasons && delays.length === 0 && <Nothing>{words.none}</Nothing>}
          {proposals.length > 0 && <Proposals proposals={proposals} />}
          {reasons && <Reasons reasons={reasons} />}
          {delays.map((delay) => (
            <Panel key={delay.id} title={words.delays}>
              <Facts
                facts={[
                  ...toldOn(words, delay.on, delay.posting),
                  [words.before, delay.dueBefore],
                  [words.newDay, <strong key="until">{delay.until}</strong>],
                  [words.delayReason, delay.reason],
                ]}
              />
              <p className="quiet">{words.letterIn}</p>
            </Panel>
          ))}
        </>
      )}
    </Awaited>
  );
}

function Proposals({ proposals }: { readonly proposals: ExtensionView['proposals'] }): ReactNode {
  const words = useWords(extensionWords);
  return (
    <Panel title={words.extensions}>
      <ol>
        {proposals.map(({ id, days, reason, on, decision, decidedOn, answer, dueBefore, dueAfter, posting }) => (
          <li key={id}>
            <strong>{words.workingDays(days)}</strong> <span className="tag">{stateOf(words, decision, posting)}</span>
            <Facts
              facts={[
                [words.proposedOn, on],
                [words.reason, reason],
                ...(decision === 'granted' ? toldOn(words, decidedOn, posting) : []),
                [words.before, dueBefore],
                [words.after, dueAfter],
                [words.refusalReason, answer],
              ]}
            />
            {decision === 'granted' && <p className="quiet">{words.letterIn}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type Proposal = ExtensionView['proposals'][number];
type Words = ReturnType<typeof useWords<typeof extensionWords.zh>>;

function stateOf(words: Words, decision: Proposal['decision'], posting: Proposal['posting']): string {
  if (decision === undefined) return words.waiting;
  return posting && posting.on === undefined ? words.toPost : words.decisions[decision];
}

/** The day the applicant was told: the day it was decided, or, where it goes by post, the day it was posted. */
function toldOn(words: Words, decidedOn: string | undefined, posting: Proposal['posting']): [string, ReactNode][] {
  if (!posting) return [[words.told, decidedOn]];
  return posting.on === undefined
    ? [[words.postedBy, posting.by]]
    : [
        [words.told, posting.on],
        [words.mailNo, posting.mailNo],
      ];
}

function Reasons({ reasons }: { readonly reasons: NonNullable<ExtensionView['reasons']> }): ReactNode {
  const words = useWords(extensionWords);
  return (
    <Panel title={words.reasons}>
      <Facts
        facts={[
          [words.asked, reasons.askedOn],
          [words.why, reasons.why],
          [words.until, reasons.until],
          [words.given, reasons.givenOn ?? words.notGiven],
        ]}
      />
      <p className="quiet">{words.letterIn}</p>
    </Panel>
  );
}
