export { DeadlinesModule } from './deadlines.module';
export { Deadlines } from './deadlines.service';
export { Warnings, type Warning } from './warnings.service';
export { deadlinesEntities } from './store/deadlines-entities';
