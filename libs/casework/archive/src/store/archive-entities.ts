import { FileRow } from './file.entity';
import { LeafRow } from './leaf.entity';

export const archiveEntities = [FileRow, LeafRow];
