import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { ApplicantNotices } from './applicant-notices';
import { ConsultationPapers } from './consultation-papers';
import { Consultations } from './consultations.service';
import { Endings } from './endings.service';
import { Objections } from './objections.service';
import { Opinions } from './opinions.service';
import { LettersStore } from './store/letters.store';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule],
  providers: [Consultations, Opinions, Objections, Endings, ConsultationPapers, ApplicantNotices, LettersStore],
  exports: [Consultations, Opinions, Objections, Endings],
})
export class ConsultationModule {}
