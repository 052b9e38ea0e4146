export { reply } from '../../reply/src/index';
