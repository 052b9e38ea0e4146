import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

/** The name of whoever acted; applicants and jobs have a word instead of a name. */
export function ActorName({ actor, name }: { readonly actor: string; readonly name?: string }): ReactNode {
  const words = useWords(sharedWords);
  if (name) return name;
  if (actor.startsWith('applicant')) return words.applicant;
  return actor.startsWith('system') ? words.system : actor;
}
