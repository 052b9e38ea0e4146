export { FileStore, type StoredFile } from './file-store';
export { FilesModule } from './files.module';
export { fileProblems } from './files.problems';
