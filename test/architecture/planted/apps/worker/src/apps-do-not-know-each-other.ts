export { staffApi } from '../../staff-api/src/main';
