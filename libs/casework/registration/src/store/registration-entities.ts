import { ClosingRow } from './closing.entity';
import { CorrectionRow } from './correction.entity';
import { DispatchRow } from './dispatch.entity';
import { EntryRow } from './entry.entity';

export const registrationEntities = [EntryRow, CorrectionRow, DispatchRow, ClosingRow];
