import { Module } from '@nestjs/common';
import { OrganisationModule } from '@office/organisation';
import { OutboxModule } from '@platform/outbox';
import { RuleBook } from './rule-book.service';
import { RuleChanges } from './rule-changes.service';
import { RuleDecisions } from './rule-decisions.service';
import { ChangesStore } from './store/changes.store';

@Module({
  imports: [OrganisationModule, OutboxModule],
  providers: [RuleBook, RuleChanges, RuleDecisions, ChangesStore],
  exports: [RuleBook, RuleChanges, RuleDecisions],
})
export class RuleBookModule {}
