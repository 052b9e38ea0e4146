export { outbox } from './inside';
