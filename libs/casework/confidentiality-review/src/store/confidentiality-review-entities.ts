import { OpinionRow } from './opinion.entity';

export const confidentialityReviewEntities = [OpinionRow];
