import { calendarAsKnownOn, currentCalendar, naturalDaysAfter, workingDayAfter } from '@law/calendar';
import { disputeTerm, pickProfile } from '@law/statute';
import { readClock, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const signedFor = (on: string): ClockFact => ({ act: 'received', channel: 'post-signed', on });
const read = (facts: readonly ClockFact[], asOf: string, known = calendar): ClockReading =>
  readClock({ facts, profile: pickProfile(facts[0]?.on ?? asOf), calendar: known, asOf });

describe('terms of the Regulation of 2019', () => {
  it.each([
    ['W1', '2024-01-31', '2024-02-08', '2024-02-26', '2024-03-04', '2024-04-01'],
    ['W2', '2024-02-04', '2024-02-19', '2024-02-29', '2024-03-07', '2024-04-07'],
    ['W3', '2024-02-09', '2024-02-26', '2024-03-07', '2024-03-14', '2024-04-12'],
    ['W4', '2024-09-13', '2024-09-25', '2024-10-11', '2024-10-17', '2024-11-14'],
    ['W5', '2024-09-14', '2024-09-26', '2024-10-12', '2024-10-18', '2024-11-15'],
    ['W6', '2024-09-29', '2024-10-14', '2024-10-24', '2024-10-31', '2024-11-28'],
    ['W7', '2024-09-30', '2024-10-15', '2024-10-25', '2024-11-01', '2024-11-29'],
    ['W8', '2025-01-10', '2025-01-21', '2025-02-07', '2025-02-13', '2025-03-13'],
    ['W9', '2025-01-26', '2025-02-11', '2025-02-21', '2025-02-28', '2025-03-28'],
    ['W10', '2025-01-27', '2025-02-12', '2025-02-24', '2025-03-03', '2025-03-31'],
    ['W11', '2025-01-30', '2025-02-12', '2025-02-24', '2025-03-03', '2025-03-31'],
    ['W12', '2025-09-10', '2025-09-19', '2025-09-30', '2025-10-14', '2025-11-11'],
    ['W13', '2025-09-28', '2025-10-14', '2025-10-24', '2025-10-31', '2025-11-28'],
    ['W14', '2025-09-30', '2025-10-16', '2025-10-28', '2025-11-04', '2025-12-02'],
    ['W15', '2026-01-22', '2026-02-02', '2026-02-12', '2026-02-26', '2026-03-25'],
    ['W16', '2026-02-13', '2026-03-02', '2026-03-12', '2026-03-19', '2026-04-17'],
    ['W17', '2026-02-14', '2026-03-03', '2026-03-13', '2026-03-20', '2026-04-20'],
    ['W18', '2026-09-10', '2026-09-20', '2026-10-08', '2026-10-14', '2026-11-11'],
    ['W19', '2026-09-18', '2026-09-29', '2026-10-15', '2026-10-22', '2026-11-19'],
    ['W20', '2026-09-20', '2026-09-30', '2026-10-16', '2026-10-23', '2026-11-20'],
    ['W21', '2026-09-30', '2026-10-15', '2026-10-27', '2026-11-03', '2026-12-01'],
    ['W22', '2025-12-08', '2025-12-17', '2025-12-29', '2026-01-06', '2026-02-03'],
    ['W24', '2026-10-03', '2026-10-15', '2026-10-27', '2026-11-03', '2026-12-01'],
  ])('%s: signed for on %s, 7 days %s, 15 days %s, due %s, extended %s', (_name, on, seven, fifteen, due, extended) => {
    const plain = read([signedFor(on)], on);
    expect(plain).toMatchObject({ state: 'running', receiptOn: on, correctionAskBy: seven, legalDue: due, safeDue: due });
    expect(plain).toMatchObject({ daysLeft: 20, provisional: false, late: false, flaws: [] });
    expect(workingDayAfter(on, 15, calendar)).toBe(fifteen);
    const told = read([signedFor(on), { act: 'extended', on: due, days: 20 }], due);
    expect(told).toMatchObject({ baseDue: due, extendedDue: extended, legalDue: extended, safeDue: extended, flaws: [] });
  });

  it('W23: a last day in a year without notice is provisional', () => {
    expect(read([signedFor('2026-12-04')], '2026-12-04')).toMatchObject({
      correctionAskBy: '2026-12-15',
      legalDue: '2027-01-04',
      provisional: true,
    });
    expect(workingDayAfter('2026-12-04', 15, calendar)).toBe('2026-12-25');
  });

  it.each([
    ['2019-05-14', '2019-06-04'],
    ['2019-05-15', '2019-06-13'],
  ])('the day the law changed: received %s, due %s (scenario 46)', (on, due) => {
    expect(read([signedFor(on)], on).legalDue).toBe(due);
  });
});

describe('terms of the Regulation of 2007', () => {
  it.each([
    ['2017-09-11', '2017-09-30', '2017-10-27'],
    ['2017-01-20', '2017-02-15', '2017-03-08'],
  ])('signed for on %s, due %s, extended %s', (on, due, extended) => {
    expect(read([signedFor(on)], on)).toMatchObject({ legalDue: due, correctionAskBy: undefined });
    expect(read([signedFor(on), { act: 'extended', on: due, days: 15 }], due).legalDue).toBe(extended);
    expect(read([signedFor(on), { act: 'extended', on: due, days: 16 }], due)).toMatchObject({
      legalDue: due,
      flaws: [{ rule: 'R-33c' }],
    });
  });

  it('an e-mail of a Sunday counts from Monday, strictly from Sunday', () => {
    const facts: ClockFact[] = [
      { act: 'received', channel: 'e-mail', on: '2017-06-18' },
      { act: 'posted', on: '2017-07-10' },
    ];
    expect(read(facts, '2017-07-10')).toMatchObject({
      receiptOn: '2017-06-19',
      legalDue: '2017-07-10',
      safeDue: '2017-07-07',
      late: false,
    });
  });

  it('a correction restarts nothing, and only a third party is excluded', () => {
    const facts: ClockFact[] = [
      signedFor('2017-09-11'),
      { act: 'correction-asked', on: '2017-09-12', until: '2017-09-20' },
      { act: 'correction-returned', on: '2017-09-15' },
      { act: 'consult-started', id: 'organ', kind: 'other-organ', on: '2017-09-13' },
    ];
    const reading = read(facts, '2017-09-29');
    expect(reading).toMatchObject({ state: 'running', receiptOn: '2017-09-11', legalDue: '2017-09-30' });
    expect(reading.flaws).toMatchObject([{ rule: 'R-33d', kind: 'hint', on: '2017-09-13' }]);
  });
});

describe('composite stories', () => {
  const thirdParty: ClockFact = { act: 'consult-started', id: 'a', kind: 'third-party', on: '2025-09-16', servedOn: '2025-09-18' };
  const answered: ClockFact = { act: 'consult-ended', id: 'a', on: '2025-10-11' };

  it.each<[string, string, readonly ClockFact[], string]>([
    ['C1: a third party answers on a make-up Saturday', '2025-10-11', [signedFor('2025-09-10'), thirdParty, answered], '2025-11-03'],
    [
      'C1, extended in full',
      '2025-11-03',
      [signedFor('2025-09-10'), thirdParty, answered, { act: 'extended', on: '2025-11-03', days: 20 }],
      '2025-12-01',
    ],
    ['C2: the third party is silent', '2025-10-20', [signedFor('2025-09-10'), thirdParty], '2025-11-06'],
    [
      'C3: another organ meanwhile; a union, not a sum',
      '2025-10-20',
      [
        signedFor('2025-09-10'),
        thirdParty,
        answered,
        { act: 'consult-started', id: 'b', kind: 'other-organ', on: '2025-09-22' },
        { act: 'consult-ended', id: 'b', on: '2025-10-15' },
      ],
      '2025-11-06',
    ],
    [
      'C4: a co-maker is silent',
      '2026-10-20',
      [signedFor('2026-09-10'), { act: 'consult-started', id: 'a', kind: 'co-maker', on: '2026-09-16', servedOn: '2026-09-17' }],
      '2026-11-05',
    ],
    [
      'C5: consulted during the extension',
      '2026-04-28',
      [
        signedFor('2026-03-02'),
        { act: 'extended', on: '2026-03-30', days: 20 },
        { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-04-07' },
        { act: 'consult-ended', id: 'a', on: '2026-04-20' },
      ],
      '2026-05-13',
    ],
    [
      'C6: corrected in time',
      '2024-02-20',
      [
        signedFor('2024-01-31'),
        { act: 'correction-asked', on: '2024-02-08', until: '2024-03-06' },
        { act: 'correction-returned', on: '2024-02-20' },
      ],
      '2024-03-19',
    ],
  ])('%s', (_name, asOf, facts, due) => {
    expect(read(facts, asOf)).toMatchObject({ state: 'running', legalDue: due, flaws: [] });
  });

  it('C2: silence ends a consultation on the fifteenth working day after service', () => {
    expect(read([signedFor('2025-09-10'), thirdParty], '2025-10-20').consultations).toMatchObject([
      { answerBy: '2025-10-15', endedOn: '2025-10-15', silent: true },
    ]);
  });

  it('C4: the co-maker had until 2026-10-14', () => {
    const facts: ClockFact[] = [
      signedFor('2026-09-10'),
      { act: 'consult-started', id: 'a', kind: 'co-maker', on: '2026-09-16', servedOn: '2026-09-17' },
    ];
    expect(read(facts, '2026-10-14').consultations).toMatchObject([{ endedOn: '2026-10-14', silent: true }]);
    expect(read(facts, '2026-10-13').consultations[0]?.endedOn).toBeUndefined();
  });

  it('C6: fifteen working days to correct, asked for on the last day', () => {
    expect(workingDayAfter('2024-02-08', 15, calendar)).toBe('2024-03-06');
  });

  it.each([
    ['2020-01-20', '2020-02-21'],
    ['2020-01-27', '2020-02-25'],
  ])('C7: as known on %s the term ends %s', (knownOn, due) => {
    expect(read([signedFor('2020-01-20')], '2020-01-27', calendarAsKnownOn(knownOn)).legalDue).toBe(due);
  });

  it('C8, C9: natural days roll over a holiday, and not over a make-up Saturday', () => {
    expect(naturalDaysAfter('2026-08-05', 60, calendar)).toBe('2026-10-08');
    expect(naturalDaysAfter('2025-09-26', 15, calendar)).toBe('2025-10-11');
  });

  it.each([
    ['review-reply-simple', '2026-09-29'],
    ['review-reply', '2026-10-12'],
  ] as const)('C10: the copy of the reconsideration served on 2026-09-21: %s due %s', (kind, due) => {
    expect(disputeTerm(kind, { from: '2026-09-21', calendar }).due).toBe(due);
  });
});
