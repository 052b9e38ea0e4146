import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { Closings } from './closings.service';
import { ApplicantMail } from './applicant-mail';
import { CasePapers } from './case-papers';
import { Corrections } from './corrections.service';
import { LateCorrections } from './late-corrections.service';
import { Registration } from './registration.service';
import { RegistrationStore } from './store/registration.store';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule],
  providers: [Registration, Corrections, LateCorrections, Closings, CasePapers, ApplicantMail, RegistrationStore],
  exports: [Registration, Corrections, LateCorrections, Closings],
})
export class RegistrationModule {}
