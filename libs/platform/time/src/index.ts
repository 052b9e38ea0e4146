export { OfficeClock, MovableClock, officeTimeZone } from './office-clock';
