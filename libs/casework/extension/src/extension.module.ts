import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { ApplicantNews } from './applicant-news';
import { CasePapers } from './case-papers';
import { Delays } from './delays.service';
import { ExtensionReader } from './extension-reader.service';
import { Extensions } from './extensions.service';
import { ReasonsAsked } from './reasons-asked.service';
import { ExtensionStore } from './store/extension.store';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule],
  providers: [Extensions, ReasonsAsked, Delays, ExtensionReader, CasePapers, ApplicantNews, ExtensionStore],
  exports: [Extensions, ReasonsAsked, Delays, ExtensionReader],
})
export class ExtensionModule {}
