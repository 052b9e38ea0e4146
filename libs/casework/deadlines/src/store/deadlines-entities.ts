import { WakeUpRow } from './wake-up.entity';

export const deadlinesEntities = [WakeUpRow];
