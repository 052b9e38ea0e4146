import type { StaffMember } from '../staff';

type Somebody = Pick<StaffMember, 'id' | 'agencyId' | 'unitId' | 'roles'>;

/** Everybody for himself; the head of the office for its people, the head of a unit for that unit's. */
export function mayEnterAbsence(actor: Somebody, of: Somebody): boolean {
  if (actor.agencyId !== of.agencyId) return false;
  if (actor.id === of.id || actor.roles.includes('office-head')) return true;
  return actor.roles.includes('unit-head') && actor.unitId !== undefined && actor.unitId === of.unitId;
}
