import { currentCalendar, workingDayAfter } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { pickProfile, profileWith } from '@law/statute';
import { mayDelay, type DelayVerdict } from './may-delay';

const calendar = currentCalendar();
/** Received on Mon 2026-03-02: the last day is Mon 2026-03-30. */
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };

function asked(until: string, today: string, facts: readonly ClockFact[] = [received], receivedOn = '2026-03-02'): DelayVerdict {
  return mayDelay(until, { facts, profile: pickProfile(receivedOn), calendar }, today);
}

describe('delaying a reply beyond a reasonable extent (Art. 35, R-35c)', () => {
  it('may go beyond twenty and twenty working days', () => {
    expect(asked('2026-06-30', '2026-03-25')).toEqual({ may: true, legalDueBefore: '2026-03-30' });
  });

  it.each([
    ['the last day as it stands', '2026-03-30', 'not-later'],
    ['an earlier day', '2026-03-27', 'not-later'],
    ['a Sunday', '2026-04-12', 'day-off'],
    ['a holiday', '2026-05-01', 'day-off'],
    ['a slip of the pen', '2062-06-30', 'too-long'],
  ])('is refused until %s', (_name, until, because) => {
    expect(asked(until, '2026-03-25')).toMatchObject({ may: false, because });
  });

  it('takes a make-up working day for what it is', () => {
    expect(asked('2026-05-09', '2026-03-25').may).toBe(true);
  });

  it.each([
    ['on the last day', '2026-03-30', true],
    ['on the day after', '2026-03-31', false],
  ])('told %s: %s %s', (_name, today, may) => {
    expect(asked('2026-06-30', today).may).toBe(may);
  });

  it('may last as long as the rule book says, counted from the day it is told, and not a day longer', () => {
    const latest = workingDayAfter('2026-03-25', 120, calendar);
    expect(asked(latest, '2026-03-25').may).toBe(true);
    expect(asked(workingDayAfter(latest, 1, calendar), '2026-03-25')).toMatchObject({
      because: 'too-long',
      says: { zh: expect.stringContaining(latest) as string, en: expect.stringContaining(latest) as string },
    });
    const shorter = { facts: [received], profile: profileWith(pickProfile('2026-03-02'), { 'delay-longest': 20 }), calendar };
    expect(mayDelay('2026-04-24', shorter, '2026-03-25')).toMatchObject({ because: 'too-long' });
    expect(mayDelay('2026-04-23', shorter, '2026-03-25').may).toBe(true);
  });

  it('is measured against the extended last day', () => {
    const extended: ClockFact = { act: 'extended', on: '2026-03-27', days: 10 };
    expect(asked('2026-04-14', '2026-04-01', [received, extended])).toMatchObject({ because: 'not-later' });
    expect(asked('2026-04-15', '2026-04-01', [received, extended])).toEqual({ may: true, legalDueBefore: '2026-04-14' });
  });

  it('has nothing to delay while a correction is awaited', () => {
    const awaiting: ClockFact = { act: 'correction-asked', on: '2026-03-04', until: '2026-03-25' };
    expect(asked('2026-06-30', '2026-03-10', [received, awaiting])).toMatchObject({ because: 'no-term' });
  });

  it('is unknown to the Regulation of 2007', () => {
    const old: ClockFact = { act: 'received', channel: 'counter', on: '2017-09-11' };
    expect(asked('2017-12-29', '2017-09-20', [old], '2017-09-11')).toMatchObject({ because: 'not-possible' });
  });
});
