export { DeadlinesModule } from './deadlines.module';
export { Deadlines, type Warning } from './deadlines.service';
export { deadlinesEntities } from './store/deadlines-entities';
