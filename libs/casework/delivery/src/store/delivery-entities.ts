import { ServiceRow } from './service.entity';

export const deliveryEntities = [ServiceRow];
