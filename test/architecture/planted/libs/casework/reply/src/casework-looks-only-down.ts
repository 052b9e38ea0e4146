export { staffApi } from '../../../../apps/staff-api/src/main';
