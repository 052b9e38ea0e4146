import { currentCalendar } from '@law/calendar';
import type { ClockFact } from '@law/clock';
import { parameterOf, pickProfile, type StatuteProfile } from '@law/statute';
import { extendedFact, extensionDays } from './extension-days';
import { mayExtend, type ExtensionVerdict } from './may-extend';

const calendar = currentCalendar();
const profile = pickProfile('2026-03-02');
/** Received on Mon 2026-03-02: the twentieth working day is Mon 2026-03-30. */
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };
const ten = extendedFact('2026-03-27', 10);

function asked(days: number, today: string, facts: readonly ClockFact[] = [received], by: StatuteProfile = profile): ExtensionVerdict {
  return mayExtend(days, extensionDays({ facts, profile: by, calendar }, today));
}

describe('extending the term of reply (Art. 33(2), R-33c)', () => {
  it.each([
    ['by one working day', 1, '2026-03-31'],
    ['by ten, over the spring holiday', 10, '2026-04-14'],
    ['by all twenty (C5)', 20, '2026-04-28'],
  ])('moves the last day %s', (_name, days, legalDue) => {
    expect(asked(days, '2026-03-20')).toMatchObject({ may: true, to: { days, legalDue, safeDue: legalDue } });
  });

  it.each([
    ['on the day of receipt', '2026-03-02', true],
    ['on the last day of the term', '2026-03-30', true],
    ['on the day after (scenario 18)', '2026-03-31', false],
  ])('told %s: %s %s', (_name, today, may) => {
    expect(asked(10, today).may).toBe(may);
  });

  it('says, once the term has ended, by when it had to be told and what to do now', () => {
    const verdict = asked(10, '2026-03-31');
    expect(verdict).toMatchObject({ because: 'too-late', possible: 0 });
    expect(verdict).toHaveProperty('says.zh', expect.stringMatching(/2026-03-30.*无效.*尽快答复/));
  });

  it.each([
    ['10 then 12: refused, ten are still possible (scenario 19)', 12, '2026-04-14', { may: false, because: 'too-long', possible: 10 }],
    ['10 then 10 on the last day of the first extension', 10, '2026-04-14', { may: true, to: { legalDue: '2026-04-28' } }],
    ['10 then 10 the day after it', 10, '2026-04-15', { may: false, because: 'too-late' }],
    ['10 then 1', 1, '2026-04-10', { may: true, to: { legalDue: '2026-04-15' } }],
  ])('%s', (_name, days, today, verdict) => {
    expect(asked(days, today, [received, ten])).toMatchObject(verdict);
  });

  it.each([
    ['none', 0],
    ['less than none', -3],
    ['half a day', 1.5],
    ['more than the statute has', 21],
  ])('is refused for %s', (_name, days) => {
    expect(asked(days, '2026-03-20')).toMatchObject({ may: false, because: 'too-long', possible: 20 });
  });

  it('has nothing left once twenty are told', () => {
    expect(asked(1, '2026-04-01', [received, extendedFact('2026-03-27', 20)])).toMatchObject({ because: 'used-up', possible: 0 });
  });

  it('happens once where the office does not extend in parts', () => {
    const inParts = { ...parameterOf(profile, 'extension-in-parts'), value: false };
    const once = { ...profile, parameters: { ...profile.parameters, 'extension-in-parts': inParts } };
    expect(asked(10, '2026-03-20', [received], once).may).toBe(true);
    expect(asked(10, '2026-04-01', [received, ten], once)).toMatchObject({ because: 'used-up' });
  });

  it('begins anew with a corrected application: what was granted before it is cleared (scenario 7)', () => {
    const corrected: readonly ClockFact[] = [
      received,
      { act: 'correction-asked', on: '2026-03-04', until: '2026-03-25' },
      { act: 'correction-returned', on: '2026-03-20' },
    ];
    expect(asked(20, '2026-04-01', corrected).may).toBe(true);
    expect(asked(10, '2026-03-10', corrected.slice(0, 2))).toMatchObject({ because: 'no-term' });
  });

  it('does not move a day fixed under Art. 35', () => {
    const delayed: ClockFact = { act: 'delayed', on: '2026-03-20', until: '2026-05-29' };
    expect(asked(5, '2026-04-01', [received, delayed])).toMatchObject({ because: 'not-possible', possible: 0 });
  });

  it('counts fifteen under the Regulation of 2007', () => {
    const old: ClockFact = { act: 'received', channel: 'counter', on: '2017-09-11' };
    const told = asked(15, '2017-09-29', [old], pickProfile('2017-09-11'));
    expect(told).toMatchObject({ may: true, to: { legalDue: '2017-10-27' } });
    expect(asked(16, '2017-09-29', [old], pickProfile('2017-09-11'))).toMatchObject({ because: 'too-long', possible: 15 });
  });

  it('moves on with a consultation that is still open, and says so', () => {
    const consulted: ClockFact = { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-10' };
    expect(extensionDays({ facts: [received, consulted], profile, calendar }, '2026-03-20')).toMatchObject({ consulting: true });
  });
});
