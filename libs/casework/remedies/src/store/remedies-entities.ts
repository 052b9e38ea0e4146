import { DisputeRow } from './dispute.entity';

export const remediesEntities = [DisputeRow];
