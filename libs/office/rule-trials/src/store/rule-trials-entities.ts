import { EditionRow } from './edition.entity';
import { RunRow } from './run.entity';

export const ruleTrialsEntities = [EditionRow, RunRow];
