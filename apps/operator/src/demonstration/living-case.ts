import type { Actor } from '@casework/case-file';
import type { StaffMember } from '@office/identity';
import type { DemoCase } from './plan-cases';
import type { SettledAgency } from './settle-city';

/** A planned case that has been filed. */
export interface LivingCase {
  readonly planned: DemoCase;
  readonly home: SettledAgency;
  readonly id: string;
  readonly itemIds: readonly string[];
  /** Place of its last ledger line: what the next actor sees. */
  readonly sequence: number;
}

/** Somebody of the agency who holds that role; of a unit's role, whoever sits in the unit the case lies with. */
export function colleague({ planned, home }: Pick<LivingCase, 'planned' | 'home'>, role: string): Actor {
  const holding = home.staff.filter(({ roles }) => roles.includes(role));
  const nearby = holding.filter(({ unitId }) => unitId === home.units[planned.unit]?.id);
  const choice = nearby.length > 0 ? nearby : holding;
  const member = choice[planned.place % choice.length];
  if (!member) throw new RangeError(`Nobody at ${home.agency.code} is ${role}.`);
  return actorOf(member);
}

function actorOf({ id, name, roles, agencyId, unitId }: StaffMember): Actor {
  return { id, name, roles, agencyId, unitId, scope: { actorId: id, agencyIds: [agencyId] } };
}
