import { currentCalendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { pickProfile } from '@law/statute';
import { mayNotice } from './may-notice';

const received = (on: string): ClockFact => ({ act: 'received', channel: 'counter', on });
const may = (asOf: string, receivedOn: string, ...more: ClockFact[]) =>
  mayNotice({ facts: [received(receivedOn), ...more], profile: pickProfile(receivedOn), calendar: currentCalendar(), asOf });

describe('whether a fee can be noticed (F-7)', () => {
  it.each([
    ['within the term', '2026-09-16', '2026-09-10', true],
    ['on its last day', '2026-10-14', '2026-09-10', true],
    ['the day after', '2026-10-15', '2026-09-10', false],
    ['the day before there was a tariff', '2020-12-31', '2020-12-21', false],
    ['the first day of the tariff', '2021-01-01', '2020-12-21', true],
    ['for an application under the law of 2007', '2019-05-20', '2019-05-14', false],
  ])('%s', (_when, asOf, receivedOn, expected) => {
    expect(may(asOf, receivedOn).may).toBe(expected);
  });

  it('on the last day of an extension, and says the last day afterwards', () => {
    const extended: ClockFact = { act: 'extended', on: '2026-10-14', days: 20 };
    expect(may('2026-11-11', '2026-09-10', extended)).toEqual({ may: true });
    const late = may('2026-11-12', '2026-09-10', extended);
    expect(late.may ? '' : late.says.zh).toContain('2026-11-11');
  });
});
