import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { RuleBookModule } from '@office/rule-book';
import { Disputes } from './disputes.service';
import { Redecisions } from './redecisions.service';
import { RemediesReading } from './remedies-reading.service';
import { DisputesStore } from './store/disputes.store';

@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule, RuleBookModule],
  providers: [Disputes, Redecisions, RemediesReading, DisputesStore],
  exports: [Disputes, Redecisions, RemediesReading],
})
export class RemediesModule {}
