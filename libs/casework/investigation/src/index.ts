export { InvestigationModule } from './investigation.module';
export { Investigation, type RecordSearch } from './investigation.service';
export { investigationProblems } from './investigation.problems';
export { searchResults, type OrderSearch, type Search, type SearchResult } from './rules/search';
export type { InvestigationView, KeptSearch, SearchOrder } from './store/searches.store';
export { investigationEntities } from './store/investigation-entities';
