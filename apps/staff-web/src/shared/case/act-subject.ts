import type { CaseItem, CaseView, Standing } from '../api/shapes';

/** What the form of an act knows of the case it is about. */
export interface ActSubject {
  readonly requestId: string;
  readonly view: CaseView;
  readonly standing: Standing;
  readonly items: readonly CaseItem[];
  /** Called with where the case stands after the act. */
  readonly onDone: (standing: Standing) => void;
  readonly onLeave: () => void;
}

export interface ActFormComponentProps {
  readonly subject: ActSubject;
}
