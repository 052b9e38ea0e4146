import { Module } from '@nestjs/common';
import { RuleBookModule } from '@office/rule-book';
import { OutboxModule } from '@platform/outbox';
import { AskedDays } from './asked-days.service';
import { CaseArrivals } from './case-arrivals.service';
import { CaseFiles } from './case-files.service';
import { CaseQueue } from './case-queue.service';
import { CaseReader } from './case-reader.service';
import { CaseReplay } from './case-replay.service';
import { CaseTerms } from './case-terms.service';
import { PinnedCases } from './pinned-cases.service';
import { RecountCases } from './recount-cases.service';
import { ArrivalsStore } from './store/arrivals.store';
import { CaseFilesStore } from './store/case-files.store';
import { PinnedCasesStore } from './store/pinned-cases.store';
import { QueueStore } from './store/queue.store';
import { RecountStore } from './store/recount.store';
import { TermsStore } from './store/terms.store';
import { WatchesStore } from './store/watches.store';

@Module({
  imports: [OutboxModule, RuleBookModule],
  providers: [
    AskedDays,
    CaseArrivals,
    CaseFiles,
    CaseReader,
    CaseQueue,
    CaseReplay,
    CaseTerms,
    PinnedCases,
    RecountCases,
    ArrivalsStore,
    CaseFilesStore,
    PinnedCasesStore,
    RecountStore,
    QueueStore,
    TermsStore,
    WatchesStore,
  ],
  exports: [AskedDays, CaseArrivals, CaseFiles, CaseReader, CaseReplay, CaseQueue, CaseTerms, PinnedCases, RecountCases],
})
export class CaseFileModule {}
