import { ApplicantRow } from './applicant.entity';
import { ItemRow } from './item.entity';
import { LedgerRow } from './ledger.entity';
import { NumberRegisterRow } from './number-register.entity';
import { RequestRow } from './request.entity';
import { RevealRow } from './reveal.entity';
import { WatchRow } from './watch.entity';

export const caseFileEntities = [RequestRow, ItemRow, ApplicantRow, LedgerRow, NumberRegisterRow, RevealRow, WatchRow] as const;
