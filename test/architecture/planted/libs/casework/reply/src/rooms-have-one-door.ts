export { outbox } from '../../../platform/outbox/src/inside';
