import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { Delivery } from './delivery.service';
import { ServicesStore } from './store/services.store';

@Module({ imports: [CaseFileModule, DocumentsModule], providers: [Delivery, ServicesStore], exports: [Delivery] })
export class DeliveryModule {}
