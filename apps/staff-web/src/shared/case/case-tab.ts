import type { ComponentType } from 'react';
import type { CaseView } from '../api/shapes';
import type { Localised } from '../language/language';
import type { ActFormComponentProps } from './act-subject';

interface CaseTabProps {
  readonly view: CaseView;
}

/** What a room shows of its part of a case, under its name. */
export interface CaseTab {
  readonly key: string;
  readonly label: Localised;
  readonly component: ComponentType<CaseTabProps>;
}

/** What the rooms bring to the page of a case: the form of each act, by its code, and their tabs. */
export interface CaseRooms {
  readonly forms: Readonly<Record<string, ComponentType<ActFormComponentProps> | undefined>>;
  readonly tabs: readonly CaseTab[];
}
