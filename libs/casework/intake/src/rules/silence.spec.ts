import { Temporal } from 'temporal-polyfill';
import { alarmedBy } from './silence';

const at = Temporal.Instant.from('2026-03-06T09:00:00Z');

describe('an application nobody registered', () => {
  it.each([
    [23.9, []],
    [24, ['registrar']],
    [47.9, ['registrar']],
    [48, ['registrar', 'office-head']],
    [400, ['registrar', 'office-head']],
  ])('alarms after %s hours %j', (hours, whom) => {
    expect(alarmedBy(at.toString(), at.add({ minutes: hours * 60 }), 24)).toEqual(whom);
  });
});
