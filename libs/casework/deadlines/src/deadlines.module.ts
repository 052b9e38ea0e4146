import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { RuleBookModule } from '@office/rule-book';
import { OutboxModule } from '@platform/outbox';
import { Deadlines } from './deadlines.service';
import { WakeUpsStore } from './store/wake-ups.store';

@Module({ imports: [CaseFileModule, OutboxModule, RuleBookModule], providers: [Deadlines, WakeUpsStore], exports: [Deadlines] })
export class DeadlinesModule {}
