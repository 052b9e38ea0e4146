import { AgencyRow } from './agency.entity';
import { UnitRow } from './unit.entity';

export const organisationEntities = [AgencyRow, UnitRow] as const;
