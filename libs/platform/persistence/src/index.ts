export { UnitOfWork } from './unit-of-work';
export type { Scope } from './scope';
export { isUniqueViolation } from './database-errors';
export { PersistenceModule } from './persistence.module';
export { databaseOf, migrate, type DatabaseSettings } from './open-database';
export { migrationsInOrder } from './migrations-in-order';
