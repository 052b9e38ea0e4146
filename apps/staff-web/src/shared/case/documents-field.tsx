import type { ReactNode } from 'react';
import { ChoiceField, ManyField, type FieldProps } from '../ui/fields';
import { useDocuments } from './api/documents-of';

interface DocumentsFieldProps extends FieldProps {
  readonly requestId: string;
}

/** Some of the documents of the case. */
export function DocumentsField({ requestId, ...field }: DocumentsFieldProps): ReactNode {
  return <ManyField {...field} options={useDocumentOptions(requestId)} />;
}

/** One document of the case. */
export function DocumentField({ requestId, ...field }: DocumentsFieldProps): ReactNode {
  return <ChoiceField {...field} options={useDocumentOptions(requestId)} />;
}

function useDocumentOptions(requestId: string): { value: string; label: string }[] {
  const documents = useDocuments(requestId);
  return (documents.data ?? []).map(({ id, title, fileName }) => ({ value: id, label: `${title} · ${fileName}` }));
}
