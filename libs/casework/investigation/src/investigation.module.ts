import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { Investigation } from './investigation.service';
import { SearchesStore } from './store/searches.store';

@Module({ imports: [CaseFileModule], providers: [Investigation, SearchesStore], exports: [Investigation] })
export class InvestigationModule {}
