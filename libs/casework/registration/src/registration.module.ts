import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { Registration } from './registration.service';
import { RegistrationStore } from './store/registration.store';

@Module({ imports: [CaseFileModule, DocumentsModule], providers: [Registration, RegistrationStore], exports: [Registration] })
export class RegistrationModule {}
