import { MovedCaseRow } from './moved-case.entity';
import { RunRow } from './run.entity';

export const recomputationEntities = [RunRow, MovedCaseRow] as const;
