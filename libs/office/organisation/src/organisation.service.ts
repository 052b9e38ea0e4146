import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { OfficeClock } from '@platform/time';
import { validate, v7 as newId } from 'uuid';
import type { Agency, AgencyNode, Unit } from './agency';
import { organisationProblems } from './organisation.problems';
import { matches, treeOf, withAllBelow } from './rules/agency-tree';
import { OrganisationStore } from './store/organisation.store';

/** Of a list somebody looks through; he types more to shorten it. */
const longestList = 200;

/** The tree of agencies and their units. Public to read; changed by the operator only. */
@Injectable()
export class Organisation {
  constructor(
    private readonly store: OrganisationStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Also one that is no longer valid: old cases name it. @throws Problem no-such-agency */
  async agency(id: string): Promise<Agency> {
    const found = validate(id) ? await this.store.agency(id) : undefined;
    if (!found) throw new Problem(organisationProblems.noSuchAgency);
    return found;
  }

  /** One an application may be addressed to today. @throws Problem no-such-agency */
  async receiving(id: string): Promise<Agency> {
    const found = await this.validToday(id);
    if (!found) throw new Problem(organisationProblems.noSuchAgency);
    return found;
  }

  /** The agency, if it takes applications today. */
  async validToday(id: string): Promise<Agency | undefined> {
    const found = validate(id) ? await this.store.agency(id) : undefined;
    const today = this.today();
    return found && found.validFrom <= today && (found.validUntil ?? today) >= today ? found : undefined;
  }

  /** All that are valid today, by code. */
  agencies(): Promise<Agency[]> {
    return this.store.agencies(this.today());
  }

  /** The first two hundred of them that fit what was typed. */
  async search(typed: string): Promise<Agency[]> {
    return (await this.agencies()).filter((agency) => matches(agency, typed)).slice(0, longestList);
  }

  async tree(): Promise<AgencyNode[]> {
    return treeOf(await this.store.agencies(this.today()));
  }

  /** That agency and everything below it, for supervision. */
  async withAllBelow(id: string): Promise<string[]> {
    return withAllBelow(await this.store.agencies(this.today()), id);
  }

  units(agencyId: string): Promise<Unit[]> {
    return this.store.units(agencyId, this.today());
  }

  /** The unit, if the agency has it today. */
  async unitOf(agencyId: string, unitId: string): Promise<Unit | undefined> {
    return (await this.units(agencyId)).find(({ id }) => id === unitId);
  }

  async found(agency: Omit<Agency, 'id'>): Promise<Agency> {
    const founded = { ...agency, id: newId() };
    await this.store.found(founded);
    return founded;
  }

  async setUpUnit(unit: Omit<Unit, 'id'> & { readonly validFrom: string }): Promise<Unit> {
    const created = { ...unit, id: newId() };
    await this.store.setUp(created);
    return created;
  }

  /** The last day it is valid. Its cases stay; nothing new can be addressed to it. */
  close(agencyId: string, until: string): Promise<void> {
    return this.store.close(agencyId, until);
  }

  private today(): string {
    return this.clock.today().toString();
  }
}
