import { nextAnnualReturn } from '@law/statute';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@office/identity';
import { Organisation, type AgencyKind } from '@office/organisation';
import { RuleBook } from '@office/rule-book';
import { OfficeClock } from '@platform/time';
import type { AnnualReturnDto } from './today.dto';

/** Whose return an agency has to see to: an office that leads others takes in theirs before the government's is out. R-49a, R-49b. */
const owed: Readonly<Record<AgencyKind, readonly AnnualReturnDto['of'][]>> = {
  'city-office': ['department', 'government'],
  department: ['department'],
  county: ['department', 'government'],
  'county-department': ['department'],
  township: ['department'],
};

/** What a head's day holds besides cases. */
@Injectable()
export class TodayPages {
  constructor(
    private readonly organisation: Organisation,
    private readonly rules: RuleBook,
    private readonly clock: OfficeClock,
  ) {}

  /** The fixed days of the year, the next one first. */
  async annualReturns({ agencyId }: StaffActor): Promise<AnnualReturnDto[]> {
    const { kind } = await this.organisation.agency(agencyId);
    const today = this.clock.today().toString();
    const returns = owed[kind].map((of) => ({ of, ...nextAnnualReturn(today, of, this.rules.calendar()) }));
    return returns.sort((one, other) => (one.due < other.due ? -1 : 1));
  }
}
