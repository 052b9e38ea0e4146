import { currentCalendar } from '@law/calendar';
import { readClock, type ClockFact, type ClockInput } from '@law/clock';
import { pickProfile } from '@law/statute';
import { compare, type Answer } from './compare';
import { faultsIn, type Supposed } from './supposed';

const profile = pickProfile('2026-03-02');
const calendar = currentCalendar();
/** Received on Mon 2026-03-02: seven working days end on 03-11, twenty on 03-30. */
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };

const at = (asOf: string, facts: readonly ClockFact[] = [received]): ClockInput => ({ facts, profile, calendar, asOf });
const asked = (steps: readonly Supposed[], asOf = '2026-03-10'): Answer => compare(steps, at(asOf));

describe('what would follow', () => {
  it('if correction is asked for today: the usual period, and the term anew from its last day', () => {
    expect(asked([{ step: 'ask-for-correction' }])).toMatchObject({
      steps: [{ on: '2026-03-10', until: '2026-03-31', backOn: '2026-03-31' }],
      before: { legalDue: '2026-03-30', daysLeft: 14, state: 'running' },
      after: { legalDue: '2026-04-29', receiptOn: '2026-03-31', asOf: '2026-03-31', state: 'running' },
      refused: [],
    });
  });

  it('if it is asked for after the seventh working day: nothing moves, and the rule says why (scenario 6)', () => {
    const { after, refused } = asked([{ step: 'ask-for-correction' }], '2026-03-12');
    expect(after).toMatchObject({ legalDue: '2026-03-30', asOf: '2026-04-02', late: false });
    expect(refused).toMatchObject([{ rule: 'R-30d', kind: 'defect', on: '2026-03-12' }]);
  });

  it.each([
    ['by ten', 10, '2026-03-20', '2026-04-14', []],
    ['by all that is left', undefined, '2026-03-30', '2026-04-28', []],
    ['a day too late (scenario 18)', 10, '2026-03-31', '2026-03-30', ['R-33c']],
    ['by more than the statute has', 21, '2026-03-20', '2026-03-30', ['R-33c']],
  ])('if it is extended %s', (_name, days, asOf, legalDue, rules) => {
    const { after, refused } = asked([{ step: 'extend', days }], asOf);
    expect(after.legalDue).toBe(legalDue);
    expect(refused.map(({ rule }) => rule)).toEqual(rules);
  });

  it('ten and ten more, on the last day of the first: the second is measured against the first', () => {
    const steps: readonly Supposed[] = [
      { step: 'extend', days: 10 },
      { step: 'extend', on: '2026-04-14' },
    ];
    expect(asked(steps)).toMatchObject({ steps: [{ days: 10 }, { days: 10 }], after: { legalDue: '2026-04-28' }, refused: [] });
  });

  it('if a third party is asked and answers on a day: the time between is not counted', () => {
    const { after } = compare(
      [{ step: 'consult', on: '2025-09-16', backOn: '2025-10-11' }],
      at('2025-09-16', [{ act: 'received', channel: 'counter', on: '2025-09-10' }]),
    );
    expect(after).toMatchObject({ legalDue: '2025-11-03', state: 'running' });
  });

  it('if a third party is asked too late: in words without a number nobody knows', () => {
    const { refused } = asked([{ step: 'consult' }], '2026-04-01');
    expect(refused.map(({ says }) => says)).toEqual([
      {
        zh: expect.stringContaining('征求意见(假设)发出时') as string,
        en: expect.stringContaining('Consultation (supposed) was') as string,
      },
    ]);
  });

  it('if it is delayed longer than the rule book has it: refused with the latest day (R-35c)', () => {
    const { refused } = asked([{ step: 'delay', until: '2062-06-30' }]);
    expect(refused).toMatchObject([{ rule: 'R-35c', kind: 'procedure', on: '2026-03-10' }]);
    expect(refused[0]?.says.zh).toMatch(/最长至 2026-\d\d-\d\d/);
  });

  it('marks one last day where it does not move', () => {
    expect(asked([{ step: 'reply' }]).marks.map(({ kind }) => kind)).toEqual(['receipt', 'today', 'due-before']);
    expect(asked([{ step: 'extend', days: 1 }]).marks.map(({ kind }) => kind)).toEqual(['receipt', 'today', 'due-before', 'due-after']);
  });

  it('if it is delayed under Art. 35, replied to, or a fee is noticed', () => {
    expect(asked([{ step: 'delay', until: '2026-06-30' }]).after.legalDue).toBe('2026-06-30');
    expect(asked([{ step: 'reply', on: '2026-03-30' }]).after).toMatchObject({ state: 'replied', late: false });
    expect(asked([{ step: 'reply', on: '2026-03-31' }]).after).toMatchObject({ state: 'replied', late: true });
    expect(asked([{ step: 'notice-fee', backOn: '2026-03-20' }]).after).toMatchObject({ state: 'running', legalDue: '2026-04-20' });
  });

  it('asks the same engine as the case itself: the facts of the answer give its reading', () => {
    const { after } = asked([{ step: 'extend', days: 7 }]);
    const played = readClock(at('2026-03-10', [received, { act: 'extended', on: '2026-03-10', days: 7 }]));
    expect(after.legalDue).toBe(played.legalDue);
  });

  it('marks the days of the picture in order, each with its working days from today', () => {
    expect(asked([{ step: 'ask-for-correction', until: '2026-03-24', backOn: '2026-03-20' }]).marks).toEqual([
      { kind: 'receipt', on: '2026-03-02', ahead: -6 },
      { kind: 'today', on: '2026-03-10', ahead: 0 },
      { kind: 'step', on: '2026-03-20', ahead: 8 },
      { kind: 'due-before', on: '2026-03-30', ahead: 14 },
      { kind: 'due-after', on: '2026-04-20', ahead: 28 },
    ]);
  });

  it('says each step with the days that were filled in, in both languages', () => {
    const kinds = ['ask-for-correction', 'extend', 'consult', 'notice-fee', 'reply'] as const;
    const { steps } = asked(kinds.map((step) => ({ step })));
    for (const { says } of steps)
      for (const words of [says.zh, says.en]) {
        expect(words).toContain('2026-03-10');
        expect(words).not.toContain('undefined');
      }
  });

  it('has no usual day for a delay: it has to be said', () => {
    expect(faultsIn([{ step: 'reply' }, { step: 'delay' }])).toMatchObject([{ field: 'steps.1.until' }]);
  });
});
