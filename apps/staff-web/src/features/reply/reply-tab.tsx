import type { ReactNode } from 'react';
import type { CaseView, ReplyView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Hash } from '../../shared/ui/hash';
import { Moment } from '../../shared/ui/moment';
import { Panel } from '../../shared/ui/panel';
import { useReply } from './api/reply-of';
import { Gates } from './gates';
import { ProposalOf } from './proposal-of';
import { replyWords } from './reply.words';

export function ReplyTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(replyWords);
  const reply = useReply(view.standing.id);
  return (
    <>
      <Panel title={words.proposal}>
        <ProposalOf view={view} />
      </Panel>
      <Awaited query={reply}>
        {({ gates, opinions, letter }) => (
          <>
            {gates && (
              <Panel title={words.gates}>
                <Gates gates={gates} />
              </Panel>
            )}
            {opinions.length > 0 && <Opinions opinions={opinions} />}
            {letter && <SignedLetter letter={letter} />}
          </>
        )}
      </Awaited>
    </>
  );
}

function Opinions({ opinions }: { readonly opinions: ReplyView['opinions'] }): ReactNode {
  const words = useWords(replyWords);
  return (
    <Panel title={words.opinions}>
      <ol>
        {opinions.map(({ kind, opinion, givenAt }) => (
          <li key={givenAt}>
            <span className="tag">{words.kinds[kind]}</span> {opinion}
            <div className="quiet">
              <Moment at={givenAt} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function SignedLetter({ letter: kept }: { readonly letter: NonNullable<ReplyView['letter']> }): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  const { letter } = kept;
  return (
    <Panel title={words.letter}>
      <Facts
        facts={[
          [words.docNo, kept.docNo],
          [words.signedOn, kept.signedOn],
          [words.hash, <Hash key="hash" value={kept.sha256} />],
        ]}
      />
      <article className="letter">
        <h3>{say(letter.title)}</h3>
        <p>{letter.docNo}</p>
        <p>{letter.to}:</p>
        {letter.blocks.map(({ text }, index) => (
          <p key={index}>{say(text)}</p>
        ))}
        <p className="letter-end">
          {letter.signedBy}
          <br />
          {letter.signedOn}
        </p>
      </article>
    </Panel>
  );
}
