import { currentCalendar } from '@law/calendar';
import { pickProfile } from '@law/statute';
import { mayAskForReasons, mayHaveCome, reasonsPeriod } from './reasons-period';

const period = reasonsPeriod(pickProfile('2026-03-02'), currentCalendar(), '2026-03-10');

describe('asking for the reasons of many applications (Art. 35, R-35a)', () => {
  it('gives ten working days unless said otherwise', () => {
    expect(period).toEqual({ usualUntil: '2026-03-24', earliestUntil: '2026-03-19', latestUntil: '2026-03-31' });
    expect(mayAskForReasons(period, undefined)).toEqual({ may: true, until: '2026-03-24' });
  });

  it.each([
    ['the seventh working day', '2026-03-19', true],
    ['the sixth', '2026-03-18', false],
    ['the fifteenth', '2026-03-31', true],
    ['the sixteenth', '2026-04-01', false],
  ])('until %s (%s): %s', (_name, until, may) => {
    expect(mayAskForReasons(period, until).may).toBe(may);
  });

  it('is unknown to the Regulation of 2007', () => {
    const before = reasonsPeriod(pickProfile('2017-09-11'), currentCalendar(), '2017-09-12');
    expect(before).toBeUndefined();
    expect(mayAskForReasons(before, undefined)).toMatchObject({ may: false, because: 'unknown-here' });
  });

  it.each([
    ['the day before they were asked for', '2026-03-09', false],
    ['the same day', '2026-03-10', true],
    ['today', '2026-03-12', true],
    ['tomorrow', '2026-03-13', false],
  ])('may have come on %s: %s %s', (_name, on, may) => {
    expect(mayHaveCome(on, { askedOn: '2026-03-10', today: '2026-03-12' })).toBe(may);
  });
});
