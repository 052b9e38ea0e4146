export { testkit } from '../../../platform/testkit/src/index';
