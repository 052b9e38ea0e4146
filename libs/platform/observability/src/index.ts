export { errorFacts } from './error-facts';
export { HouseLogger } from './house-logger';
export { watchPromise } from './metrics';
export { ObservabilityModule } from './observability.module';
export { currentTrace, traced } from './request-trace';
export { timeRequests } from './time-requests';
