import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { IdentityModule } from '@office/identity';
import { RuleBookModule } from '@office/rule-book';
import { OutboxModule } from '@platform/outbox';
import { Deadlines } from './deadlines.service';
import { WakeUpsStore } from './store/wake-ups.store';
import { Warnings } from './warnings.service';

@Module({
  imports: [CaseFileModule, IdentityModule, OutboxModule, RuleBookModule],
  providers: [Deadlines, Warnings, WakeUpsStore],
  exports: [Deadlines, Warnings],
})
export class DeadlinesModule {}
