import type { ReactNode } from 'react';
import { ApiProblem } from '../../shared/api/api-problem';
import type { CaseDocument } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Hash } from '../../shared/ui/hash';
import { Moment } from '../../shared/ui/moment';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { ReasonForm } from '../../shared/ui/reason-form';
import { useOpenDocument } from './api/open-document';
import { documentsWords } from './documents.words';

interface DocumentLineProps {
  readonly requestId: string;
  readonly document: CaseDocument;
}

/** One document. Where the server wants a reason before it opens, the reason is asked for here. */
export function DocumentLine({ requestId, document }: DocumentLineProps): ReactNode {
  const words = useWords(documentsWords);
  const open = useOpenDocument(requestId);
  const { title, kind, fileName, size, sha256, madeAt, visibility } = document;
  const kinds: Readonly<Record<string, string>> = { ...words.kinds, ...words.made };
  const needsReason = open.error instanceof ApiProblem && open.error.slug === 'document-reason-needed';
  return (
    <li>
      <div>
        <strong>{title}</strong> <span className="tag">{kinds[kind] ?? kind}</span>{' '}
        <span className="tag">{words.visibilities[visibility]}</span>
        <div className="quiet">
          {fileName} · {sizeOf(size)} · <Moment at={madeAt} /> · <Hash value={sha256} />
        </div>
      </div>
      <Button
        small
        label={words.openOne(title)}
        busy={open.isPending}
        onClick={() => {
          open.mutate({ document });
        }}
      >
        {words.open}
      </Button>
      {open.isError && (
        <div className="document-problem">
          <ProblemPanel error={open.error} />
          {needsReason && (
            <ReasonForm
              label={words.why}
              submitLabel={words.open}
              busy={open.isPending}
              onReason={(why) => {
                open.mutate({ document, why });
              }}
              onLeave={open.reset}
            />
          )}
        </div>
      )}
    </li>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
