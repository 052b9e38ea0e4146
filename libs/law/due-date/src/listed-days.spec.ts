import { currentCalendar } from '@law/calendar';
import { answerOf } from './answer-of';
import { mostDaysListed } from './listed-days';
import { parseQuestion } from './parse-question';

function answerTo(until: string) {
  const events = [
    { act: 'received', channel: 'counter', on: '2026-03-02' },
    { act: 'delayed', on: '2026-03-20', until },
  ];
  const parsed = parseQuestion({ asOf: '2026-03-20', events });
  if (!parsed.ok) throw new Error(parsed.error.saysEn);
  return answerOf(parsed.question, { calendar: currentCalendar(), today: '2026-03-20', withDays: true });
}

describe('the list of days', () => {
  it('ends where nobody checks any more, and says so; the dates themselves are answered', () => {
    const { days, daysCut, legalDue } = answerTo('2999-12-31');
    expect(days).toHaveLength(mostDaysListed);
    expect(days?.at(-1)?.on).toBe('2029-06-13');
    expect(daysCut?.says).toContain('1200');
    expect(daysCut?.saysEn).toContain('1200');
    expect(legalDue).toBe('2999-12-31');
  });

  it('is whole for any term there is', () => {
    const { days, daysCut } = answerTo('2027-03-01');
    expect(days?.at(-1)?.on).toBe('2027-03-01');
    expect(daysCut).toBeUndefined();
  });

  it('holds just as many days without a word', () => {
    const { days, daysCut } = answerTo('2029-06-13');
    expect(days).toHaveLength(mostDaysListed);
    expect(daysCut).toBeUndefined();
  });
});
