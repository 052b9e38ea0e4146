import { answerable, receivable, silenceIsOver } from './possible-days';

const sent = { sentOn: '2025-09-16' };

describe('the days of a consultation', () => {
  it.each([
    ['the day it was sent', sent, '2025-09-16', true],
    ['today', sent, '2025-10-20', true],
    ['the day before it was sent', sent, '2025-09-15', false],
    ['tomorrow', sent, '2025-10-21', false],
    ['the day of the answer', { ...sent, answeredOn: '2025-10-11' }, '2025-10-11', true],
    ['after the answer', { ...sent, answeredOn: '2025-10-11' }, '2025-10-12', false],
  ])('received: %s', (_when, known, on, possible) => {
    expect(receivable(known, on, '2025-10-20').possible).toBe(possible);
  });

  it.each([
    ['before it was received', { ...sent, servedOn: '2025-09-18' }, '2025-09-17', false],
    ['the day it was received', { ...sent, servedOn: '2025-09-18' }, '2025-09-18', true],
    ['before the day of receipt is known', sent, '2025-09-17', true],
    ['tomorrow', sent, '2025-10-21', false],
  ])('answered: %s', (_when, known, on, possible) => {
    expect(answerable(known, on, '2025-10-20').possible).toBe(possible);
  });

  it('is silent only after its last day, and never while that day is unknown', () => {
    expect([silenceIsOver('2025-10-15', '2025-10-15'), silenceIsOver('2025-10-15', '2025-10-16')]).toEqual([false, true]);
    expect(silenceIsOver(undefined, '2025-12-31')).toBe(false);
  });
});
