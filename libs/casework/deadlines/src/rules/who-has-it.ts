import type { CaseAtHand } from '@casework/case-file';
import type { Desk, DeskMember } from '@office/identity';

/** Whom a notice goes to: somebody in person, or a role where nobody in person holds it. */
export type Recipient = { readonly staffId: string } | { readonly role: string };

export interface WarnedOf extends Pick<CaseAtHand, 'awaits' | 'actors' | 'unitId'> {
  /** Once it is late the head answers for it too. */
  readonly late: boolean;
  /** A limit of the office itself: the nearest head is enough. */
  readonly internal: boolean;
}

const outside: readonly string[] = ['applicant', 'system'];
const keepers: readonly string[] = ['registrar'];

/**
 * Who has the case: of those whose turn it is by the workflow, the one who acted on it last; where none of them has, all of them, a unit's
 * own people where it lies with a unit; a head only where nobody below him can carry it on. Whoever is away is stood for by his deputy, and where there is none, by the head. Late, the
 * head of the unit and of the office are told too. A case nobody is awaited for stays with its registrar.
 */
export function whoHasIt(warned: WarnedOf, desk: Desk): Recipient[] {
  const awaited = warned.awaits.filter((role) => !outside.includes(role));
  const working = awaited.filter((role) => !role.endsWith('-head'));
  const roles = [working, awaited, keepers].find(({ length }) => length > 0) ?? [];
  const holding = membersOf(desk, roles, warned.unitId);
  const last = warned.actors.find((actor) => holding.some(({ id }) => id === actor));
  const whose = last === undefined ? holding : holding.filter(({ id }) => id === last);
  const asked = whose.length > 0 ? standIns(whose, desk, warned) : roles.map((role) => ({ role }));
  const told = warned.late ? [...asked, ...heads(desk, warned)] : asked;
  return [...new Map(told.map((recipient) => [JSON.stringify(recipient), recipient])).values()];
}

function membersOf({ members }: Desk, roles: readonly string[], unitId: string | undefined): DeskMember[] {
  const fits = (member: DeskMember, role: string): boolean =>
    member.roles.includes(role) && (!isOfUnit(role) || unitId === undefined || member.unitId === unitId);
  return members.filter((member) => roles.some((role) => fits(member, role)));
}

function isOfUnit(role: string): boolean {
  return role.startsWith('unit-');
}

function standIns(members: readonly DeskMember[], desk: Desk, warned: WarnedOf): Recipient[] {
  return members.flatMap((member) => {
    const present = presentFor(member.id, desk);
    return present === undefined ? heads(desk, { ...warned, internal: false }) : [{ staffId: present }];
  });
}

/** The person himself or, along the chain of deputies, the first who is there; nobody, where the chain ends or turns in a circle. */
function presentFor(id: string, { away, members }: Desk): string | undefined {
  const asked = new Set<string>();
  let one: string | undefined = id;
  while (one !== undefined && away.has(one) && !asked.has(one)) {
    asked.add(one);
    one = away.get(one);
  }
  return one !== undefined && !asked.has(one) && members.some((member) => member.id === one) ? one : undefined;
}

/** Of the unit it lies with, and of the office; of an internal limit the nearest only. A head who is away is stood for by his deputy. */
function heads(desk: Desk, { unitId, internal }: WarnedOf): Recipient[] {
  const ofUnit = unitId === undefined ? [] : membersOf(desk, ['unit-head'], unitId);
  const ofOffice = membersOf(desk, ['office-head'], undefined);
  const whose = internal && ofUnit.length > 0 ? ofUnit : [...ofUnit, ...ofOffice];
  const there = whose.flatMap(({ id }) => presentFor(id, desk) ?? []).map((staffId) => ({ staffId }));
  const missing = ofOffice.length === 0 && !(internal && ofUnit.length > 0);
  return missing || there.length === 0 ? [...there, { role: 'office-head' }] : there;
}
