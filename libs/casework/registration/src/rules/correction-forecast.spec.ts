import { currentCalendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { pickProfile } from '@law/statute';
import { correctionForecast } from './correction-forecast';

const profile = pickProfile('2024-01-31');
const received: ClockFact = { act: 'received', channel: 'counter', on: '2024-01-31' };

describe('what follows from asking for correction today', () => {
  it('shows the days of the notice and what the last day of its period would give', () => {
    expect(correctionForecast({ facts: [received], profile, calendar: currentCalendar() }, '2024-02-08')).toEqual({
      today: '2024-02-08',
      askBy: '2024-02-08',
      legalDue: '2024-03-04',
      earliestUntil: '2024-02-23',
      restarts: true,
      usualUntil: '2024-03-06',
      dueIfReturnedLast: '2024-04-03',
    });
  });

  it('asked for too late, the reply stays due as it was', () => {
    expect(correctionForecast({ facts: [received], profile, calendar: currentCalendar() }, '2024-02-18')).toMatchObject({
      restarts: false,
      dueIfReturnedLast: '2024-03-04',
    });
  });

  it('is none before receipt is fixed, nor once it was asked for', () => {
    expect(correctionForecast({ facts: [], profile, calendar: currentCalendar() }, '2024-02-08')).toBeUndefined();
    const asked: ClockFact = { act: 'correction-asked', on: '2024-02-05', until: '2024-03-01' };
    expect(correctionForecast({ facts: [received, asked], profile, calendar: currentCalendar() }, '2024-02-08')).toBeUndefined();
  });
});
