import { Module } from '@nestjs/common';
import { OrganisationModule } from '@office/organisation';
import { Absences } from './absences.service';
import { Attempts } from './attempts.service';
import { CitizenAccess } from './citizen-access.service';
import { PasswordStrategy } from './doors/password.strategy';
import { StaffDirectory } from './staff-directory.service';
import { StaffSignIn } from './staff-sign-in.service';
import { AbsencesStore } from './store/absences.store';
import { AttemptsStore } from './store/attempts.store';
import { SessionsStore } from './store/sessions.store';
import { StaffStore } from './store/staff.store';

@Module({
  imports: [OrganisationModule],
  providers: [
    Absences,
    AbsencesStore,
    Attempts,
    AttemptsStore,
    CitizenAccess,
    PasswordStrategy,
    SessionsStore,
    StaffDirectory,
    StaffSignIn,
    StaffStore,
  ],
  exports: [Absences, Attempts, CitizenAccess, StaffDirectory, StaffSignIn],
})
export class IdentityModule {}
