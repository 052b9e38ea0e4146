export { outbox } from '../../../libs/platform/outbox/src/inside';
