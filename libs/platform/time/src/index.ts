export { TimeModule } from './time.module';
export { OfficeClock, MovableClock, officeDayOf, officeTimeZone } from './office-clock';
