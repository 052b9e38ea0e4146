export { errorFacts, type ErrorFacts } from './error-facts';
export { HouseLogger } from './house-logger';
export { currentTrace, traced } from './request-trace';
