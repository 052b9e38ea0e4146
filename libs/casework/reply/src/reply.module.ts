import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { Replies } from './reply.service';
import { RepliesStore } from './store/replies.store';

@Module({ imports: [CaseFileModule, DocumentsModule], providers: [Replies, RepliesStore], exports: [Replies] })
export class ReplyModule {}
