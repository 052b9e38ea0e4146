import { AbsenceRow } from './absence.entity';
import { ApplicantSessionRow } from './applicant-session.entity';
import { AttemptRow } from './attempt.entity';
import { SessionRow } from './session.entity';
import { StaffRow } from './staff.entity';

export const identityEntities = [StaffRow, SessionRow, ApplicantSessionRow, AttemptRow, AbsenceRow] as const;
