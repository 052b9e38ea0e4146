import { currentCalendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { excludedTimeOf } from './bars';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const received: ClockFact = { act: 'received', channel: 'post-signed', on: '2025-09-10' };
const asked = (id: string, kind: 'third-party' | 'other-organ' | 'internal', on: string, servedOn?: string): ClockFact => ({
  act: 'consult-started',
  id,
  kind,
  on,
  servedOn,
});
const ended = (id: string, on: string): ClockFact => ({ act: 'consult-ended', id, on });
const drawn = (today: string, ...facts: ClockFact[]) =>
  excludedTimeOf(readClock({ facts: [received, ...facts], profile, calendar, asOf: today }).consultations, today, calendar);

describe('the time not counted, as a picture', () => {
  it('is as long as what is excluded (C1: 14 working days)', () => {
    const time = drawn('2025-10-20', asked('a', 'third-party', '2025-09-16', '2025-09-18'), ended('a', '2025-10-11'));
    expect(time).toMatchObject({ from: '2025-09-16', to: '2025-10-11', workingDays: 14, length: 14 });
    expect(time?.bars).toEqual([{ id: 'a', open: false, from: '2025-09-16', to: '2025-10-11', start: 0, length: 14 }]);
  });

  it('counts what overlaps once (C3: 17 working days, not 27)', () => {
    const time = drawn(
      '2025-10-20',
      asked('a', 'third-party', '2025-09-16', '2025-09-18'),
      ended('a', '2025-10-11'),
      asked('b', 'other-organ', '2025-09-22'),
      ended('b', '2025-10-15'),
    );
    expect(time?.workingDays).toBe(17);
    expect(time?.union).toHaveLength(1);
    expect(time?.bars.map(({ start, length }) => [start, length])).toEqual([
      [0, 14],
      [4, 13],
    ]);
  });

  it('keeps two consultations apart that do not touch', () => {
    const time = drawn(
      '2025-11-10',
      asked('a', 'third-party', '2025-09-16'),
      ended('a', '2025-09-18'),
      asked('b', 'other-organ', '2025-09-22'),
      ended('b', '2025-09-24'),
    );
    expect(time?.union.map(({ from, to }) => [from, to])).toEqual([
      ['2025-09-16', '2025-09-18'],
      ['2025-09-22', '2025-09-24'],
    ]);
    expect(time?.workingDays).toBe(4);
  });

  it('draws an open one up to today, and none where no time is excluded', () => {
    expect(drawn('2025-09-19', asked('a', 'third-party', '2025-09-16'))?.bars).toMatchObject([{ open: true, to: '2025-09-19', length: 3 }]);
    expect(drawn('2025-09-19', asked('a', 'internal', '2025-09-16'))).toBeUndefined();
    expect(drawn('2025-09-19')).toBeUndefined();
  });
});
