import type { ConsultationKind } from '@law/statute';
import type { CountedAs } from './consultation';

/**
 * Art. 33(3) leaves out the time of consulting “other organs”. Whether a department of one's own government is one is open: it is not,
 * unless the rule book says so, or until the legal reviewer finds it (R-33d, scenario 17).
 */
export function countedAs(
  kind: ConsultationKind,
  { ownGovernment }: { readonly ownGovernment?: boolean },
  ownDepartmentsAreOtherOrgans: boolean,
): CountedAs {
  return kind === 'other-organ' && ownGovernment && !ownDepartmentsAreOtherOrgans ? 'internal' : kind;
}
