import type { ReactNode } from 'react';
import type { ExtensionView, RefuseExtension } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useSay, useWords } from '../../shared/language/language';
import { Facts } from '../../shared/ui/facts';
import { LongTextField } from '../../shared/ui/fields';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { useExtension } from './api/extension-of';
import { grantExtension } from './api/grant-extension';
import { refuseExtension } from './api/refuse-extension';
import { extensionWords } from './extension.words';

/** What is before the head: how long, why, and both last days, before and after. */
function Before({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords(extensionWords);
  const say = useSay();
  const view = useExtension(requestId).data;
  if (!view?.pending) return null;
  const { to, refused } = view.pending;
  return (
    <>
      <NoticeBar kind="info" title={words.proposal}>
        <Proposal view={view} pending={view.pending} />
        {to && view.forecast?.consulting && <p>{words.consulting}</p>}
      </NoticeBar>
      {refused && <NoticeBar kind="warning" title={words.tooLate} children={say(refused)} />}
    </>
  );
}

interface ProposalProps {
  readonly view: ExtensionView;
  readonly pending: NonNullable<ExtensionView['pending']>;
}

function Proposal({ view: { forecast }, pending: { days, reason, on, to } }: ProposalProps): ReactNode {
  const words = useWords(extensionWords);
  return (
    <Facts
      facts={[
        [words.proposedDays, words.workingDays(days)],
        [words.reason, reason],
        [words.proposedOn, on],
        [words.before, forecast?.legalDue],
        [words.after, to && <strong>{to.legalDue}</strong>],
        [words.afterSafe, to && to.safeDue !== to.legalDue && to.safeDue],
      ]}
    />
  );
}

export function GrantExtensionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  return (
    <ActForm subject={subject} act="grant-extension" send={(_values, sequence) => grantExtension(subject.requestId, sequence)}>
      <Before requestId={subject.requestId} />
      <p>{words.grantSays}</p>
    </ActForm>
  );
}

export function RefuseExtensionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  return (
    <ActForm<RefuseExtension>
      subject={subject}
      act="refuse-extension"
      send={(values, sequence) => refuseExtension(subject.requestId, values, sequence)}
    >
      <Before requestId={subject.requestId} />
      <LongTextField name="reason" label={words.refusalReason} required max={1000} rows={2} help={words.refusalHelp} />
    </ActForm>
  );
}
