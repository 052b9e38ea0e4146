import type { ReactNode } from 'react';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { archiveCase } from './api/archive';
import { archiveWords } from './archive.words';

export function ArchiveForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(archiveWords);
  return (
    <ActForm subject={subject} act="archive" send={(_values, sequence) => archiveCase(subject.requestId, sequence)}>
      <p>{words.says}</p>
    </ActForm>
  );
}
