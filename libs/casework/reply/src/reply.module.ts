import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { Proposals } from './proposals.service';
import { Signing } from './signing.service';
import { RepliesStore } from './store/replies.store';

/** Needs the global modules of persistence, sealing, files, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule],
  providers: [Proposals, Signing, RepliesStore],
  exports: [Proposals, Signing],
})
export class ReplyModule {}
