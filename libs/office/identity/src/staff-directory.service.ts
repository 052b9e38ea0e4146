import { hash } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { isUniqueViolation } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { identityProblems } from './identity.problems';
import type { NewStaffMember, StaffMember } from './staff';
import { StaffStore } from './store/staff.store';

const shortestPassword = 12;

/** Who works where. Changed by the operator; the APIs' database role may only read it. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly staff: StaffStore,
    private readonly clock: OfficeClock,
  ) {}

  /** @throws Problem weak-password, account-taken */
  async enrol({ password, ...member }: NewStaffMember): Promise<StaffMember> {
    if (Array.from(password).length < shortestPassword) throw new Problem(identityProblems.weakPassword);
    const enrolled = { ...member, id: newId(), passwordHash: await hash(password) };
    try {
      await this.staff.enrol(enrolled);
    } catch (error) {
      if (isUniqueViolation(error, 'staff_account_key')) throw new Problem(identityProblems.accountTaken);
      throw error;
    }
    const { passwordHash: _, ...kept } = enrolled;
    return kept;
  }

  /** Closes the account and every session of it. */
  disable(id: string): Promise<void> {
    return this.staff.disable(id, this.clock.now().toString());
  }

  /** Names beside acts. Applicants and jobs are not staff and have none here. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length === 0 ? [] : await this.staff.named([...new Set(ids)]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Who holds one of these roles at that agency today: whom a warning goes to. */
  holding(agencyId: string, roles: readonly string[]): Promise<StaffMember[]> {
    return this.staff.holding(agencyId, roles, this.clock.today().toString());
  }
}
