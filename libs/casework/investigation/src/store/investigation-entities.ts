import { SearchOrderRow } from './search-order.entity';
import { SearchRecordRow } from './search-record.entity';

export const investigationEntities = [SearchOrderRow, SearchRecordRow];
