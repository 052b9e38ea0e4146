import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { ApplicantNews } from './applicant-news';
import { CasePapers } from './case-papers';
import { Delays } from './delays.service';
import { ExtensionReader } from './extension-reader.service';
import { Extensions } from './extensions.service';
import { Postings } from './postings.service';
import { ReasonsAsked } from './reasons-asked.service';
import { ExtensionStore } from './store/extension.store';
import { PostingsStore } from './store/postings.store';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule],
  providers: [Extensions, ReasonsAsked, Delays, Postings, ExtensionReader, CasePapers, ApplicantNews, ExtensionStore, PostingsStore],
  exports: [Extensions, ReasonsAsked, Delays, Postings, ExtensionReader],
})
export class ExtensionModule {}
