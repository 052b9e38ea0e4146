import { Module } from '@nestjs/common';
import { Documents } from './documents.service';
import { DocumentsStore } from './store/documents.store';

@Module({ providers: [Documents, DocumentsStore], exports: [Documents] })
export class DocumentsModule {}
