export { ArchiveModule } from './archive.module';
export { Archive, type ArchiveCase } from './archive.service';
export { archiveProblems } from './archive.problems';
export type { ArchivedFile } from './store/files.store';
export { archiveEntities } from './store/archive-entities';
