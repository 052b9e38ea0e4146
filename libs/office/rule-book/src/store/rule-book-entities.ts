import { ChangeRow } from './change.entity';
import { DecisionRow } from './decision.entity';

export const ruleBookEntities = [ChangeRow, DecisionRow] as const;
