import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { DocumentsModule } from '@office/documents';
import { OrganisationModule } from '@office/organisation';
import { FeePapers } from './fee-papers';
import { Fees } from './fees.service';
import { PayerNews } from './payer-news';
import { Payments } from './payments.service';
import { TimelyPayments } from './timely-payments.service';
import { NoticesStore } from './store/notices.store';

/** Needs the global modules of persistence, sealing, time and notification. */
@Module({
  imports: [CaseFileModule, DocumentsModule, OrganisationModule],
  providers: [Fees, Payments, TimelyPayments, FeePapers, PayerNews, NoticesStore],
  exports: [Fees, Payments, TimelyPayments],
})
export class FeesModule {}
