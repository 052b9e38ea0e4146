import { currentCalendar } from '@law/calendar';
import { profileNamed, profileWith } from '@law/statute';
import { feeLapsesFrom, readClock, type ClockFact } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const noticed: readonly ClockFact[] = [
  { act: 'received', channel: 'counter', on: '2026-09-10' },
  { act: 'fee-noticed', on: '2026-09-16', servedOn: '2026-09-16' },
];
const read = (...more: ClockFact[]) => readClock({ facts: [...noticed, ...more], profile, calendar, asOf: '2026-10-26' });
const lapsed: ClockFact = { act: 'lapsed', on: '2026-10-24' };

describe('a fee that was not seen to be paid (F-8)', () => {
  it.each([
    [0, '2026-10-21'],
    [1, '2026-10-22'],
    [3, '2026-10-24'],
    [5, '2026-10-28'],
  ])('is given up by itself after %i working days of grace: %s', (grace, expected) => {
    expect(feeLapsesFrom('2026-10-20', { profile: profileWith(profile, { 'fee.lapse-grace': grace }), calendar })).toBe(expected);
  });

  it('is not given up where it turns out to have been paid in time: the term runs from the day after the payment', () => {
    const reading = read({ act: 'fee-paid', on: '2026-10-20' }, lapsed);
    expect(reading).toMatchObject({ state: 'running', runsFrom: '2026-10-20', legalDue: '2026-11-17' });
    expect(reading.flaws.map(({ rule, kind, on }) => [rule, kind, on])).toEqual([['F-8', 'defect', '2026-10-24']]);
  });

  it('stays given up where it was paid after that', () => {
    expect(read(lapsed).state).toBe('lapsed');
    expect(read(lapsed, { act: 'fee-paid', on: '2026-10-26' })).toMatchObject({ state: 'lapsed' });
  });
});

describe('a department of one’s own government, found to be another organ (R-33d, scenario 17)', () => {
  const asked: ClockFact = { act: 'consult-started', id: 'a', kind: 'internal', on: '2026-09-11' };
  const found: ClockFact = { act: 'consult-started', id: 'a', kind: 'other-organ', on: '2026-09-15' };
  const answered: ClockFact = { act: 'consult-ended', id: 'a', on: '2026-09-18' };
  const due = (...facts: ClockFact[]) => {
    const { legalDue, flaws } = readClock({ facts: [noticed[0]!, ...facts], profile, calendar, asOf: '2026-09-21' });
    return [legalDue, flaws.length];
  };

  it('is counted until it was found so, and excluded from then on', () => {
    expect(due(asked, answered)).toEqual(['2026-10-14', 1]);
    expect(due(asked, found, answered)).toEqual(['2026-10-19', 0]);
  });

  it('is found so once, and what was excluded from the start is not begun anew', () => {
    expect(due(asked, found, { ...found, on: '2026-09-16' }, answered)).toEqual(['2026-10-19', 1]);
  });
});
