export { outbox } from '../../../platform/outbox/src/index';
