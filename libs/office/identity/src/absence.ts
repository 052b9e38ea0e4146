import type { StaffMember } from './staff';

/** Somebody is away, from one office day up to and including another. */
export interface Absence {
  readonly id: string;
  readonly staffId: string;
  readonly from: string;
  readonly until: string;
  /** Who gets his warnings meanwhile. Absent: the head. */
  readonly deputyId?: string;
}

export interface NewAbsence {
  /** Absent: the one who enters it himself. */
  readonly staffId?: string;
  readonly from: string;
  readonly until: string;
  readonly deputyId?: string;
}

/** A member of an agency's desk, as far as it matters for whom something reaches. */
export type DeskMember = Pick<StaffMember, 'id' | 'roles' | 'unitId'>;

/** Who works at an agency today, and who of them is away, with his deputy. */
export interface Desk {
  readonly members: readonly DeskMember[];
  readonly away: ReadonlyMap<string, string | undefined>;
}

/** What somebody may see and do about absences: his own, and those of the people he is the head of. */
export interface AbsenceList {
  readonly absences: readonly Absence[];
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly mayEnter: boolean }[];
}
