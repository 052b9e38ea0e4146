import { AlarmRow } from './alarm.entity';
import { ConfirmationRow } from './confirmation.entity';
import { DraftRow } from './draft.entity';
import { DraftUploadRow } from './draft-upload.entity';
import { ReconciliationRow } from './reconciliation.entity';
import { SubmissionRow } from './submission.entity';

export const intakeEntities = [DraftRow, DraftUploadRow, SubmissionRow, ConfirmationRow, AlarmRow, ReconciliationRow];
