import type { ReactNode } from 'react';
import type { ExtensionView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { extensionWords } from './extension.words';

/** Until when the letter has to be posted, or that it is too late. */
export function LetterToPost({ letter: { kind, by, tooLate } }: { readonly letter: NonNullable<ExtensionView['toPost']> }): ReactNode {
  const words = useWords(extensionWords);
  return (
    <NoticeBar kind="warning" title={tooLate ? words.postTooLate(by) : words.postBy(by)}>
      <p>{tooLate ? words.postTooLateSays : words.postSays[kind]}</p>
    </NoticeBar>
  );
}
