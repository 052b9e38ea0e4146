import { DocumentRow } from './document.entity';
import { GrantRow } from './grant.entity';
import { ReadingRow } from './reading.entity';

export const documentEntities = [DocumentRow, GrantRow, ReadingRow];
