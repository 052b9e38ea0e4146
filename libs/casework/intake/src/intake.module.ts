import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { RuleBookModule } from '@office/rule-book';
import { Arrivals } from './arrivals.service';
import { CaseOpening } from './case-opening.service';
import { Drafts } from './drafts.service';
import { ArrivalsWatchStore } from './store/arrivals-watch.store';
import { DraftsStore } from './store/drafts.store';
import { SubmissionsStore } from './store/submissions.store';
import { Submissions } from './submissions.service';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule, RuleBookModule],
  providers: [Arrivals, ArrivalsWatchStore, Drafts, Submissions, CaseOpening, DraftsStore, SubmissionsStore],
  exports: [Arrivals, Drafts, Submissions],
})
export class IntakeModule {}
