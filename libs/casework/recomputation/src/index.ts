export { RecomputationModule } from './recomputation.module';
export { Recomputation } from './recomputation.service';
export { RecomputationForecast, type Affected, type AffectedCase, type AffectedCounts } from './recomputation-forecast.service';
export { RecomputationResults } from './recomputation-results.service';
export { recomputationEntities } from './store/recomputation-entities';
