export { UnitOfWork } from './unit-of-work';
export type { Scope } from './scope';
export { isUniqueViolation } from './database-errors';
