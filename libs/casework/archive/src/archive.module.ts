import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { Archive } from './archive.service';
import { FilesStore } from './store/files.store';

@Module({ imports: [CaseFileModule, DocumentsModule], providers: [Archive, FilesStore], exports: [Archive] })
export class ArchiveModule {}
