import { FeeEventRow } from './event.entity';
import { FeeNoticeRow } from './notice.entity';

export const feesEntities = [FeeNoticeRow, FeeEventRow];
