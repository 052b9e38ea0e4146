export { TimeModule } from './time.module';
export { OfficeClock, MovableClock, officeTimeZone } from './office-clock';
