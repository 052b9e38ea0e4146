import { currentCalendar } from '@law/calendar';
import { wakeUpsOf } from './wake-ups-of';

const of = { id: 'r', agencyId: 'a' };
const kinds = (terms: { safeDue?: string; correctionUntil?: string }, today: string): string[] =>
  wakeUpsOf({ ...of, ...terms }, today, currentCalendar()).map(({ kind, about }) => `${kind} ${about}`);

describe('what a case calls for', () => {
  it.each([
    ['five working days before its last day', '2026-03-23', 'due-soon 2026-03-30'],
    ['three working days before', '2026-03-25', 'due-within-3 2026-03-30'],
    ['one working day before', '2026-03-27', 'due-within-1 2026-03-30'],
    ['on a day off in between', '2026-03-29', 'due-within-1 2026-03-30'],
    ['on its last day', '2026-03-30', 'due 2026-03-30'],
    ['after its last day', '2026-03-31', 'overdue 2026-03-30'],
  ])('is a warning %s', (_when, today, expected) => {
    expect(kinds({ safeDue: '2026-03-30' }, today)).toEqual([expected]);
  });

  it('is its closing once the correction is late, not on the last day for it (Art. 30)', () => {
    expect(kinds({ correctionUntil: '2026-03-30' }, '2026-03-30')).toEqual([]);
    expect(kinds({ correctionUntil: '2026-03-30' }, '2026-03-31')).toEqual(['lapse 2026-03-30']);
  });

  it('is nothing while no term runs', () => {
    expect(kinds({}, '2026-03-30')).toEqual([]);
  });
});
