import { Injectable } from '@nestjs/common';
import { StaffDirectory, type StaffMember } from '@office/identity';
import { Organisation, type Agency, type Unit } from '@office/organisation';
import { demoCity, type DemoAgency } from './city';
import { demoStaff, type DemoPerson } from './staff';

/** An agency of the city with its people, as the cases need them. */
export interface SettledAgency {
  readonly agency: Agency;
  /** In the order of the plan. */
  readonly units: readonly Unit[];
  readonly staff: readonly StaffMember[];
}

/** The day the Regulation came into force: everybody has been there since. */
const since = '2019-05-15';
const everyRole = [...new Set(demoStaff(demoCity).flatMap(({ roles }) => roles))];

/** Founds the agencies, sets up their units and enrols their staff; what is there already is taken as it is. */
@Injectable()
export class CitySettlement {
  constructor(
    private readonly organisation: Organisation,
    private readonly directory: StaffDirectory,
  ) {}

  /** Whether any agency is there: a database with agencies of its own gets no demonstration. */
  async isSettled(): Promise<boolean> {
    return (await this.organisation.agencies()).length > 0;
  }

  async settle(password: string): Promise<ReadonlyMap<string, SettledAgency>> {
    const agencies = await this.foundAgencies();
    const people = demoStaff(demoCity);
    const settled = await Promise.all(
      demoCity.map(async (planned): Promise<[string, SettledAgency]> => {
        const agency = agencyAmong(agencies, planned.code);
        const units = await this.setUpUnits(planned, agency.id);
        const own = people.filter((person) => person.agency === planned.code);
        return [planned.code, { agency, units, staff: await this.enrol(own, agency.id, units, password) }];
      }),
    );
    return new Map(settled);
  }

  /** One after the other: an agency needs the one above it. */
  private async foundAgencies(): Promise<ReadonlyMap<string, Agency>> {
    const known = new Map((await this.organisation.agencies()).map((agency) => [agency.code, agency]));
    for (const planned of demoCity) {
      if (known.has(planned.code)) continue;
      known.set(planned.code, await this.organisation.found(asAgency(planned, known)));
    }
    return known;
  }

  private async setUpUnits({ units }: DemoAgency, agencyId: string): Promise<Unit[]> {
    const known = await this.organisation.units(agencyId);
    const setUp: Unit[] = [];
    for (const { name } of units) {
      const there = known.find((unit) => unit.name.zh === name.zh);
      setUp.push(there ?? (await this.organisation.setUpUnit({ agencyId, name, validFrom: since })));
    }
    return setUp;
  }

  private async enrol(people: readonly DemoPerson[], agencyId: string, units: readonly Unit[], password: string): Promise<StaffMember[]> {
    const known = await this.directory.holding(agencyId, everyRole);
    return Promise.all(
      people.map(async ({ account, name, unit, roles }) => {
        const there = known.find((member) => member.account === account);
        return there ?? this.directory.enrol({ account, name, agencyId, unitId: units[unit]?.id, roles, password, validFrom: since });
      }),
    );
  }
}

function agencyAmong(agencies: ReadonlyMap<string, Agency>, code: string): Agency {
  const found = agencies.get(code);
  if (!found) throw new RangeError(`No agency ${code} in the city.`);
  return found;
}

function asAgency({ code, kind, name, word, under }: DemoAgency, known: ReadonlyMap<string, Agency>): Omit<Agency, 'id'> {
  const place = demoCity.findIndex((agency) => agency.code === code) + 1;
  return {
    code,
    kind,
    name,
    word,
    parentId: under === undefined ? undefined : agencyAmong(known, under).id,
    contact: {
      address: `明川市政务路${place * 8}号`,
      postcode: '999000',
      phone: `0999-5550${100 + place}`,
      email: `open.${code.toLowerCase()}@mingchuan.example`,
      openingHours: { zh: '工作日 9:00—12:00,13:30—17:00', en: 'Working days 9:00–12:00 and 13:30–17:00' },
    },
    reviewAuthority: reviewAuthorityOf(kind, under),
    validFrom: since,
  };
}

/** Reconsideration goes to the people's government above: of a department its own government, of a government the next higher. */
function reviewAuthorityOf(kind: DemoAgency['kind'], under: string | undefined): string {
  if (kind === 'city-office') return '明川省人民政府(演示)';
  const above = demoCity.find(({ code }) => code === under);
  return above === undefined || above.kind === 'city-office' ? '明川市人民政府' : above.name.zh;
}
