import type { ConsultationKind } from '@law/statute';
import type { CountedAs } from './consultation';

/**
 * Art. 33(3) leaves out the time of consulting “other organs”. Whether a department of one's own government is one is open: it is not,
 * unless the rule book says so or counsel marks it with a written reason (R-33d, scenario 17).
 */
export function countedAs(
  kind: ConsultationKind,
  asked: { readonly ownGovernment?: boolean; readonly otherOrganBecause?: string },
  ownDepartmentsAreOtherOrgans: boolean,
): CountedAs {
  if (kind !== 'other-organ' || !asked.ownGovernment) return kind;
  return ownDepartmentsAreOtherOrgans || asked.otherOrganBecause?.trim() ? kind : 'internal';
}
