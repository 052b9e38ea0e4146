import type { ReactNode } from 'react';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { useReply } from './api/reply-of';
import { signReply } from './api/sign-reply';
import { Gates } from './gates';
import { ProposalOf } from './proposal-of';
import { replyWords } from './reply.words';

export function SignReplyForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(replyWords);
  const reply = useReply(subject.requestId);
  return (
    <ActForm subject={subject} act="sign-reply" send={(_values, sequence) => signReply(subject.requestId, sequence)}>
      <ProposalOf view={subject.view} />
      <Awaited query={reply}>{({ gates }) => <Gates gates={gates ?? []} />}</Awaited>
      <p>{words.signSays}</p>
    </ActForm>
  );
}
