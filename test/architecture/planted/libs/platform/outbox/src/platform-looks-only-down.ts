export { identity } from '../../../office/identity/src/index';
