import type { Scope } from '@platform/persistence';

/** A member of staff as others may know him. */
export interface StaffMember {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitId?: string;
  readonly roles: readonly string[];
}

/** Who acts, with what he may see: what every room takes. */
export interface StaffActor extends StaffMember {
  readonly scope: Scope;
}

/** Who came in with number and query code. Sees one request. */
export interface ApplicantActor {
  readonly id: string;
  readonly roles: readonly ['applicant'];
  readonly requestId: string;
  readonly agencyId?: undefined;
  readonly scope: Scope;
}

export interface NewStaffMember extends Omit<StaffMember, 'id'> {
  readonly password: string;
  readonly validFrom: string;
}
