import { DelayRow } from './delay.entity';
import { ProposalRow } from './proposal.entity';
import { ReasonsRow } from './reasons.entity';

export const extensionEntities = [ProposalRow, ReasonsRow, DelayRow];
