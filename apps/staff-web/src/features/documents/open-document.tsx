import type { ReactNode } from 'react';
import { ApiProblem } from '../../shared/api/api-problem';
import type { CaseDocument } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { ReasonForm } from '../../shared/ui/reason-form';
import { useOpenDocument } from './api/open-document';
import { documentWords } from './words';

interface OpenDocumentProps {
  readonly requestId: string;
  readonly document: CaseDocument;
}

/** Opens a document; where the server asks why, the reason is asked for here and the opening tried again. */
export function OpenDocument({ requestId, document }: OpenDocumentProps): ReactNode {
  const words = useWords(documentWords);
  const opening = useOpenDocument(requestId);
  const asked = opening.error instanceof ApiProblem && opening.error.slug === 'document-reason-needed';
  const reasonGiven = opening.variables?.why !== undefined;
  if (asked || (reasonGiven && opening.isPending))
    return (
      <>
        {asked && reasonGiven && <ProblemPanel error={opening.error} />}
        <ReasonForm
          label={words.why}
          submitLabel={words.open}
          busy={opening.isPending}
          onReason={(why) => {
            opening.mutate({ document, why });
          }}
          onLeave={opening.reset}
        />
      </>
    );
  return (
    <>
      {opening.isError && <ProblemPanel error={opening.error} />}
      <Button
        small
        busy={opening.isPending}
        label={`${words.open}: ${document.title}`}
        onClick={() => {
          opening.mutate({ document });
        }}
      >
        {words.open}
      </Button>
    </>
  );
}
