import { Problem } from '@platform/http';
import { consultationProblems } from './consultation.problems';
import { followed, type Followed, type KeptEvent, type Letter } from './rules/record';

interface OfRequest {
  readonly letters: readonly Letter[];
  readonly events: readonly KeptEvent[];
}

/** The letter somebody means, with what became of it. @throws Problem consultation-unknown when it is not of this case */
export function letterOf({ letters, events }: OfRequest, consultationId: string): Followed {
  const found = followed(letters, events).find(({ id }) => id === consultationId);
  if (!found) throw new Problem(consultationProblems.unknown, undefined, { field: 'consultationId' });
  return found;
}
