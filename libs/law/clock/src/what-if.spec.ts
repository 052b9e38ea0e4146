import { currentCalendar } from '@law/calendar';
import { profileNamed } from '@law/statute';
import { readClock, readClockAsKnownOn, whatIf, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };

describe('what if', () => {
  const today = '2026-03-10';
  const input = { facts: [received], profile, calendar, asOf: today };

  it.each<[string, ClockFact[], Partial<ClockReading>, string]>([
    [
      'correction is asked for today',
      [{ act: 'correction-asked', on: today, until: '2026-03-31' }],
      { state: 'awaiting-correction' },
      today,
    ],
    ['it is extended by ten', [{ act: 'extended', on: today, days: 10 }], { legalDue: '2026-04-14' }, today],
    [
      'they are consulted until Friday',
      [
        { act: 'consult-started', id: 'x', kind: 'third-party', on: today },
        { act: 'consult-ended', id: 'x', on: '2026-03-13' },
      ],
      { legalDue: '2026-04-02' },
      '2026-03-13',
    ],
  ])('%s', (_name, supposed, expected, afterAsOf) => {
    const { before, after, ...rest } = whatIf(input, supposed);
    expect(before).toEqual(readClock(input));
    expect(after).toMatchObject(expected);
    expect(rest.afterAsOf).toBe(afterAsOf);
  });
});

describe('the deadline as known on a past day', () => {
  it('knows neither later facts nor later notices', () => {
    const facts: ClockFact[] = [
      { act: 'received', channel: 'counter', on: '2020-01-20' },
      { act: 'extended', on: '2020-02-21', days: 5 },
    ];
    expect(readClockAsKnownOn('2020-01-23', { facts, profile }).legalDue).toBe('2020-02-21');
    expect(readClockAsKnownOn('2020-01-27', { facts, profile }).legalDue).toBe('2020-02-25');
    expect(readClockAsKnownOn('2020-02-21', { facts, profile }).legalDue).toBe('2020-03-03');
  });
});
