export { DocumentsModule } from './documents.module';
export { Documents, type DocumentView, type NewDocument, type NewFile, type NewText } from './documents.service';
export { documentProblems } from './documents.problems';
export { identityPapers, visibilities, type Visibility } from './rules/may-open';
export { documentEntities } from './store/document-entities';
