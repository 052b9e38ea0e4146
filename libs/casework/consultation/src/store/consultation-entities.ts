import { EventRow } from './event.entity';
import { LetterRow } from './letter.entity';

export const consultationEntities = [LetterRow, EventRow];
