import { currentCalendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { profileNamed } from '@law/statute';
import { watchedTerms } from './watched-terms';

const calendar = currentCalendar();
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };
const sent: ClockFact = { act: 'consult-started', kind: 'third-party', id: 'a', on: '2026-03-09' };

/** @returns `kind subject until`, the internal limits left out unless asked for */
function watched(
  facts: readonly ClockFact[],
  { asOf = '2026-03-20', state = 'in-progress', internal = false, by = 'cn-ogi-2019' as const } = {},
) {
  const profile = profileNamed(by);
  const reading = readClock({ facts, profile, calendar, asOf });
  const standing = { state, milestones: [] };
  return watchedTerms({ standing, channel: 'counter', submittedOn: '2026-03-02', clockFacts: facts, reading, profile, calendar })
    .filter(({ kind }) => (kind === 'internal') === internal)
    .map(({ kind, subject, until }) => `${kind} ${subject} ${until}`);
}

describe('what is watched while others are asked', () => {
  it('not the reply while its day moves on, but what keeps it open, from the day its service should be proved', () => {
    expect(watched([received, sent])).toEqual(['consultation-open a 2026-03-16']);
    expect(watched([received, sent], { internal: true })).toEqual([]);
  });

  it('once the letter was received, the day on which silence ends it', () => {
    expect(watched([received, sent, { act: 'consult-served', id: 'a', on: '2026-03-11' }])).toEqual(['opinion a 2026-04-01']);
  });

  it.each<[string, ClockFact[], string]>([
    [
      'after a delay with a stated day (Art. 35)',
      [received, { act: 'delayed', on: '2026-03-05', until: '2026-04-30' }, sent],
      '2026-04-30',
    ],
    [
      'under the limit an order sets',
      [received, { act: 'redecision-ordered', by: 'court', on: '2026-03-05', days: 20 }, sent],
      '2026-04-02',
    ],
    ['where it was sent on the last day', [received, { ...sent, on: '2026-03-30' }], '2026-03-30'],
    ['where another organ is asked: the strict day stands', [received, { ...sent, kind: 'other-organ' }], '2026-03-30'],
    ['where an own unit is asked', [received, { ...sent, kind: 'internal' }], '2026-03-30'],
  ])('the reply all the same %s', (_name, facts, due) => {
    expect(watched(facts)).toEqual([`reply case ${due}`]);
    expect(watched(facts, { internal: true })).not.toEqual([]);
  });

  it('the reply again once it ended', () => {
    expect(watched([received, sent, { act: 'consult-ended', id: 'a', on: '2026-03-13' }])).toEqual(['reply case 2026-04-02']);
  });

  it('silence while the fee is awaited, and the fee itself until it is known when its notice came', () => {
    const facts: ClockFact[] = [
      received,
      sent,
      { act: 'consult-served', id: 'a', on: '2026-03-11' },
      { act: 'fee-noticed', on: '2026-03-16' },
    ];
    expect(watched(facts, { state: 'awaiting-fee' })).toEqual(['fee-open case 2026-03-23', 'opinion a 2026-04-01']);
    expect(watched([...facts, { act: 'fee-served', on: '2026-03-18' }], { state: 'awaiting-fee' })).toEqual([
      'opinion a 2026-04-01',
      'payment case 2026-04-16',
    ]);
  });
});
