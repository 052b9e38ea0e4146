import { NoticeRow } from './notice.entity';
import { OrderRow } from './order.entity';
import { ReadMarkRow } from './read-mark.entity';

export const notificationEntities = [OrderRow, NoticeRow, ReadMarkRow];
