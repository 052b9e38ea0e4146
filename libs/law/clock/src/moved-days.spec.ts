import { currentCalendar } from '@law/calendar';
import { profileNamed, type StatuteProfile } from '@law/statute';
import { readClock, type AskedKind, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
// Received on Monday 2 March 2026: the last day is Monday 30 March.
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };
const sent = (on: string, kind: AskedKind = 'third-party'): ClockFact => ({ act: 'consult-started', id: 'a', kind, on });
const ended = (on: string): ClockFact => ({ act: 'consult-ended', id: 'a', on });

interface Case {
  readonly facts: readonly ClockFact[];
  readonly asOf?: string;
  readonly by?: StatuteProfile;
}

const read = (facts: readonly ClockFact[], asOf: string, by: StatuteProfile): ClockReading =>
  readClock({ facts, profile: by, calendar, asOf });

function moved({ facts, asOf = '2026-03-20', by = profile }: Case): [boolean, boolean] {
  const [consultation] = read(facts, asOf, by).consultations;
  if (!consultation) throw new Error('nobody was asked');
  return [consultation.moves, consultation.movesSafeDue];
}

const neither = [false, false];

describe('whether a consultation moves the last day that counts now', () => {
  it.each<[string, Case]>([
    ['a third party asked in time', { facts: [received, sent('2026-03-03')] }],
    ['one sent today, before a day of it has passed', { facts: [received, sent('2026-03-20')] }],
    ['one that ended', { facts: [received, sent('2026-03-03'), ended('2026-03-10')] }],
    ['one that goes on over the old last day', { facts: [received, sent('2026-03-27')], asOf: '2026-06-01' }],
    [
      'one that goes on after a payment',
      { facts: [received, sent('2026-03-03'), { act: 'fee-noticed', on: '2026-03-04' }, { act: 'fee-paid', on: '2026-03-06' }] },
    ],
    ['one sent while the fee is awaited', { facts: [received, { act: 'fee-noticed', on: '2026-03-04' }, sent('2026-03-05')] }],
  ])('it does: %s', (_name, given) => {
    expect(moved(given)).toEqual([true, true]);
  });

  it.each<[string, Case]>([
    [
      'under the limit an order sets itself',
      { facts: [received, { act: 'redecision-ordered', by: 'court', on: '2026-03-04', days: 20 }, sent('2026-03-05')] },
    ],
    [
      'under an order without a limit',
      { facts: [received, { act: 'redecision-ordered', by: 'review', on: '2026-03-04' }, sent('2026-03-05')] },
    ],
    [
      'after a delay with a stated day (Art. 35)',
      { facts: [received, { act: 'delayed', on: '2026-03-10', until: '2026-04-30' }, sent('2026-03-11')] },
    ],
    [
      'before such a delay, all the same',
      { facts: [received, sent('2026-03-05'), { act: 'delayed', on: '2026-03-10', until: '2026-04-30' }] },
    ],
    ['sent on the last day', { facts: [received, sent('2026-03-30')], asOf: '2026-04-20' }],
    ['sent after the last day', { facts: [received, sent('2026-04-02')], asOf: '2026-04-20' }],
    [
      'cleared by a correction',
      {
        facts: [
          received,
          sent('2026-03-03'),
          { act: 'correction-asked', on: '2026-03-05', until: '2026-03-26' },
          { act: 'correction-returned', on: '2026-03-10' },
        ],
      },
    ],
    [
      'about to be cleared by one that is awaited',
      { facts: [received, sent('2026-03-03'), { act: 'correction-asked', on: '2026-03-05', until: '2026-03-26' }] },
    ],
    [
      'over before a payment began the run',
      {
        facts: [
          received,
          sent('2026-03-03'),
          ended('2026-03-04'),
          { act: 'fee-noticed', on: '2026-03-05' },
          { act: 'fee-paid', on: '2026-03-09' },
        ],
      },
    ],
    ['answered on the day it was sent', { facts: [received, sent('2026-03-03'), ended('2026-03-03')] }],
    ['asked of a unit of the agency itself', { facts: [received, sent('2026-03-03', 'internal')] }],
    [
      'of a kind the older Regulation does not exclude',
      {
        by: profileNamed('cn-ogi-2008'),
        asOf: '2019-03-20',
        facts: [{ act: 'received', channel: 'counter', on: '2019-03-04' }, sent2019()],
      },
    ],
    ['before anything was received', { facts: [sent('2026-03-03')] }],
  ])('it does not: %s', (_name, given) => {
    expect(moved(given)).toEqual(neither);
  });

  it('the law as read here excludes other organs, the strict reading does not', () => {
    expect(moved({ facts: [received, sent('2026-03-03', 'other-organ')] })).toEqual([true, false]);
  });

  it('one sent between the two last days moves the later one only', () => {
    const confirmed: ClockFact = { act: 'received', channel: 'online', on: '2026-03-02', confirmedOn: '2026-03-03' };
    const { legalDue, safeDue } = read([confirmed], '2026-03-20', profile);
    expect([safeDue, legalDue]).toEqual(['2026-03-30', '2026-03-31']);
    expect(moved({ facts: [confirmed, sent('2026-03-30')], asOf: '2026-04-20' })).toEqual([true, false]);
  });

  it('before the receipt is confirmed only the strict day is there to be moved', () => {
    expect(moved({ facts: [{ act: 'received', channel: 'online', on: '2026-03-02' }, sent('2026-03-03')] })).toEqual([false, true]);
  });

  it('what it says is what a day more of asking does', () => {
    for (const kind of ['third-party', 'co-maker', 'other-organ', 'internal'] as const) {
      const facts = [received, sent('2026-03-03', kind)];
      const [one, other] = ['2026-03-19', '2026-03-20'].map((asOf) => read(facts, asOf, profile));
      expect([one?.legalDue !== other?.legalDue, one?.safeDue !== other?.safeDue]).toEqual(moved({ facts }));
    }
  });
});

function sent2019(): ClockFact {
  return { act: 'consult-started', id: 'a', kind: 'other-organ', on: '2019-03-05' };
}
