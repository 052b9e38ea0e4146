import { Module } from '@nestjs/common';
import { OutboxModule } from '@platform/outbox';
import { CaseFiles } from './case-files.service';
import { CaseQueue } from './case-queue.service';
import { CaseReader } from './case-reader.service';
import { CaseFilesStore } from './store/case-files.store';
import { QueueStore } from './store/queue.store';

@Module({
  imports: [OutboxModule],
  providers: [CaseFiles, CaseReader, CaseQueue, CaseFilesStore, QueueStore],
  exports: [CaseFiles, CaseReader, CaseQueue],
})
export class CaseFileModule {}
