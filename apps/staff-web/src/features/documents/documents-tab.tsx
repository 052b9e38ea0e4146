import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useDocuments } from '../../shared/case/api/documents-of';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Nothing, Panel } from '../../shared/ui/panel';
import { AddDocument } from './add-document';
import { DocumentLine } from './document-line';
import { documentsWords } from './documents.words';

export function DocumentsTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(documentsWords);
  const requestId = view.standing.id;
  const documents = useDocuments(requestId);
  return (
    <>
      <Awaited query={documents}>
        {(all) =>
          all.length === 0 ? (
            <Nothing>{words.none}</Nothing>
          ) : (
            <ul className="documents">
              {all.map((document) => (
                <DocumentLine key={document.id} requestId={requestId} document={document} />
              ))}
            </ul>
          )
        }
      </Awaited>
      <Panel title={words.add}>
        <AddDocument requestId={requestId} />
      </Panel>
    </>
  );
}
