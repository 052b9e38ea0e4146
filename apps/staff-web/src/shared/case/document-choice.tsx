import type { ReactNode } from 'react';
import { ChoiceField, ManyField, type FieldProps } from '../ui/fields';
import { useDocuments } from './api/documents-of';

interface DocumentChoiceProps extends FieldProps {
  readonly requestId: string;
  readonly many?: boolean;
}

/** One or several of the documents of the case. */
export function DocumentChoice({ requestId, many = false, ...field }: DocumentChoiceProps): ReactNode {
  const documents = useDocuments(requestId).data ?? [];
  const options = documents.map(({ id, title, fileName }) => ({ value: id, label: `${title} (${fileName})` }));
  return many ? <ManyField {...field} options={options} /> : <ChoiceField {...field} options={options} asList />;
}
