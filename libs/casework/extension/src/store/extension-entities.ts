import { DelayRow } from './delay.entity';
import { PostingRow } from './posting.entity';
import { ProposalRow } from './proposal.entity';
import { ReasonsRow } from './reasons.entity';

export const extensionEntities = [ProposalRow, ReasonsRow, DelayRow, PostingRow];
