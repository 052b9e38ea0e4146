import { currentCalendar } from '@law/calendar';
import { answerOf, parseQuestion } from '@law/due-date';
import { differencesFrom } from './differences';

const parsed = parseQuestion({ asOf: '2024-02-18', events: [{ act: 'received', channel: 'post-signed', on: '2024-01-31' }] });
if (!parsed.ok) throw new Error(parsed.error.saysEn);
const answer = answerOf(parsed.question, { calendar: currentCalendar(), today: '2026-03-02' });

describe('what came out otherwise', () => {
  it('is nothing where everything expected came', () => {
    expect(differencesFrom({ legalDue: '2024-03-04', state: 'running', provisional: false, flaws: [], feeUntil: null }, answer)).toEqual(
      [],
    );
  });

  it('is told field by field, with what was expected and what came', () => {
    expect(differencesFrom({ legalDue: '2024-03-05', feeUntil: '2024-03-01', flaws: ['R-30d'], provisional: true }, answer)).toEqual([
      { field: 'feeUntil', expected: '2024-03-01', got: null },
      { field: 'legalDue', expected: '2024-03-05', got: '2024-03-04' },
      { field: 'provisional', expected: 'true', got: 'false' },
      { field: 'flaws', expected: 'R-30d', got: '' },
    ]);
  });
});
