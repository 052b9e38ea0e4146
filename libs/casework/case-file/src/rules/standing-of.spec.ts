import { currentCalendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { clockOf } from './standing-of';

// Submitted on Monday 2 March, confirmed on the 3rd: the strict last day is Monday 30 March, the last day of the law the 31st.
const received: ClockFact = { act: 'received', channel: 'online', on: '2026-03-02', confirmedOn: '2026-03-03' };
const on = (asOf: string, ...facts: ClockFact[]) =>
  readClock({ facts: [received, ...facts], profile: profileNamed('cn-ogi-2019'), calendar: currentCalendar(), asOf });

describe('how a term stands', () => {
  it.each([
    ['2026-03-20', 'in-time', 7],
    ['2026-03-23', 'due-soon', 6],
    ['2026-03-30', 'due-soon', 1],
    ['2026-03-31', 'past-safe', 0],
    ['2026-04-01', 'late', -1],
  ])('on %s: %s, with %i working days left by law', (day, clock, left) => {
    expect([clockOf(on(day)), on(day).legalDaysLeft]).toEqual([clock, left]);
  });

  it('is nothing to be said of once it was answered', () => {
    expect(clockOf(on('2026-04-10', { act: 'replied', on: '2026-04-02' }))).toBeUndefined();
  });
});
