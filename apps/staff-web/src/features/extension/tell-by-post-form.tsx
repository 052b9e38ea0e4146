import type { ReactNode } from 'react';
import type { TellByPost } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { TextField } from '../../shared/ui/fields';
import { useExtension } from './api/extension-of';
import { tellByPost } from './api/tell-by-post';
import { extensionWords } from './extension.words';
import { LetterToPost } from './letter-to-post';

export function TellByPostForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  const letter = useExtension(subject.requestId).data?.toPost;
  return (
    <ActForm<TellByPost> subject={subject} act="tell-by-post" send={(values, sequence) => tellByPost(subject.requestId, values, sequence)}>
      {letter && <LetterToPost letter={letter} />}
      <DayField name="on" label={words.postedOn} help={words.postedOnHelp} />
      <TextField name="mailNo" label={words.mailNo} required max={60} help={words.mailNoHelp} />
    </ActForm>
  );
}
