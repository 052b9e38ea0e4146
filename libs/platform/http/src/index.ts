export { Problem, type Localised, type ProblemKind } from './problem';
