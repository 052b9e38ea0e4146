import { calendarAsKnownOn } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { pickProfile } from '@law/statute';
import { movesBetween, movesSinceKept, toldOf } from './moves';

const received: ClockFact = { act: 'received', channel: 'counter', on: '2020-01-20' };
const profile = pickProfile('2020-01-20');
const read = (knownOn: string, facts: readonly ClockFact[] = [received]) =>
  readClock({ facts, profile, calendar: calendarAsKnownOn(knownOn), asOf: '2020-01-28' });

describe('the days a notice moves', () => {
  it('are those of C7: the reply from 02-21 to 02-25, and the last day to ask for correction', () => {
    const moves = movesBetween(read('2020-01-26'), read('2020-01-27'));
    expect(moves).toEqual([
      { term: 'legal', from: '2020-02-21', to: '2020-02-25' },
      { term: 'safe', from: '2020-02-21', to: '2020-02-25' },
      { term: 'ask-by', from: '2020-02-04', to: '2020-02-06' },
    ]);
    expect(toldOf(moves)).toEqual({ reply: '2020-02-21 → 2020-02-25' });
  });

  it('are none between a calendar and itself, and none once the case has ended', () => {
    expect(movesBetween(read('2020-01-27'), read('2020-01-27'))).toEqual([]);
    const replied: readonly ClockFact[] = [received, { act: 'replied', on: '2020-01-23' }];
    expect(movesBetween(read('2020-01-26', replied), read('2020-01-27', replied))).toEqual([]);
  });

  it('are also the opinion of a third party that is asked', () => {
    const asked: readonly ClockFact[] = [
      received,
      { act: 'consult-started', kind: 'third-party', id: 'a', on: '2020-01-21', servedOn: '2020-01-22' },
    ];
    const moves = movesBetween(read('2020-01-26', asked), read('2020-01-27', asked));
    expect(moves.find(({ term }) => term === 'opinion')).toEqual({ term: 'opinion', subject: 'a', from: '2020-02-18', to: '2020-02-20' });
  });

  it('are found from what is kept, for a case written with an old calendar', () => {
    const { legalDue, safeDue, correctionAskBy } = read('2020-01-26');
    const kept = { legalDue, safeDue, correctionAskBy };
    expect(movesSinceKept(kept, read('2020-01-27')).map(({ term }) => term)).toEqual(['legal', 'safe', 'ask-by']);
    expect(movesSinceKept(kept, read('2020-01-26'))).toEqual([]);
  });

  it('do not concern the applicant where only the office is bound, by a limit of its own or by its stricter day', () => {
    expect(toldOf([{ term: 'ask-by', from: '2020-02-04', to: '2020-02-06' }])).toBeUndefined();
    expect(toldOf([{ term: 'safe', from: '2020-02-21', to: '2020-02-25' }])).toBeUndefined();
  });
});
