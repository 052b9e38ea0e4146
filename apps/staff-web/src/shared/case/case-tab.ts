import type { ComponentType } from 'react';
import type { CaseView } from '../api/shapes';
import type { Localised } from '../language/language';

export interface CaseTabProps {
  readonly requestId: string;
  readonly view: CaseView;
}

/** What a room shows of its part of a case, under its name. */
export interface CaseTab {
  readonly key: string;
  readonly label: Localised;
  readonly component: ComponentType<CaseTabProps>;
}
