import { addWorkingDays, currentCalendar, workingDaysBetween } from './index';
const c = currentCalendar();
it('w', () => {
  expect(addWorkingDays('2024-01-31', 20, c).toString()).toBe('2024-03-04');
  expect(addWorkingDays('2024-03-04', -20, c).toString()).toBe('2024-01-31');
  expect(workingDaysBetween('2025-12-31', '2026-12-31', c)).toBe(248);
});
