import { currentCalendar } from '@law/calendar';
import { profileNamed, profileWith } from '@law/statute';
import { readClock, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const read = (asOf: string, ...facts: ClockFact[]): ClockReading => readClock({ facts, profile, calendar, asOf });
const flawsOf = ({ flaws }: ClockReading): string[] => flaws.map(({ rule, kind }) => `${rule} ${kind}`);
const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };

describe('what is shown to have been received', () => {
  it.each<[string, ClockFact[], string[]]>([
    ['an ordinary letter that waits since yesterday', [{ act: 'received', channel: 'post-ordinary', on: '2026-03-02' }], ['R-31c defect']],
    ['an e-mail that waits since the day before', [{ act: 'received', channel: 'e-mail', on: '2026-02-27' }], ['R-31e hint']],
    ['an e-mail that came yesterday', [{ act: 'received', channel: 'e-mail', on: '2026-03-02' }], []],
    ['a confirmation of nothing', [{ act: 'confirmed', on: '2026-03-02' }], ['R-31 impossible']],
    ['confirmed before it came', [{ act: 'received', channel: 'fax', on: '2026-03-03', confirmedOn: '2026-03-02' }], ['R-31 impossible']],
    ['a confirmation nobody needs', [received, { act: 'confirmed', on: '2026-03-03' }], ['R-31 hint']],
  ])('%s', (_name, facts, flaws) => {
    expect(flawsOf(read('2026-03-03', ...facts))).toEqual(flaws);
  });

  it('an act between arrival and confirmation is told, and has its effect once receipt is fixed', () => {
    const arrived: ClockFact = { act: 'received', channel: 'online', on: '2026-03-02' };
    const sent: ClockFact = { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-03' };
    const facts = [arrived, sent, { act: 'confirmed', on: '2026-03-03' }] as const;
    expect(flawsOf(read('2026-03-03', arrived, sent))).toEqual(['R-31 hint']);
    expect(flawsOf(read('2026-03-04', ...facts))).toEqual([]);
    expect(read('2026-03-04', ...facts)).toMatchObject({ receiptOn: '2026-03-03', legalDue: '2026-04-01', safeDue: '2026-03-30' });
  });
});

describe('asking for reasons (Art. 35)', () => {
  const asked: ClockFact = { act: 'reasons-asked', on: '2026-03-09', until: '2026-03-20' };

  it('stops nothing, and is given a day', () => {
    expect(read('2026-03-10', received, asked)).toMatchObject({
      state: 'running',
      legalDue: '2026-03-30',
      reasonsUntil: '2026-03-20',
      flaws: [],
    });
    const given = read('2026-03-21', received, asked, { act: 'reasons-given', on: '2026-03-21' });
    expect([given.legalDue, given.reasonsUntil, ...flawsOf(given)]).toEqual(['2026-03-30', undefined, 'R-35a hint']);
  });

  it.each<[string, ClockFact[], string]>([
    ['a period of two days', [{ ...asked, until: '2026-03-11' }], 'R-35a hint'],
    ['a period that ends before it begins', [{ ...asked, until: '2026-03-06' }], 'R-35a impossible'],
    ['reasons nobody asked for', [{ act: 'reasons-given', on: '2026-03-10' }], 'R-35a impossible'],
    ['a delay that ends before it was told', [{ act: 'delayed', on: '2026-03-10', until: '2026-03-09' }], 'R-35c impossible'],
  ])('%s', (_name, facts, expected) => {
    const reading = read('2026-03-12', received, ...facts);
    expect([reading.legalDue, ...flawsOf(reading)]).toEqual(['2026-03-30', expected]);
  });
});

describe('a new decision that was ordered', () => {
  const replied: ClockFact = { act: 'replied', on: '2026-03-20' };
  const ordered = { act: 'redecision-ordered', on: '2026-09-16' } as const;

  it.each<[string, ClockFact, string]>([
    ['by a court: twenty working days from service of the judgment', { ...ordered, by: 'court', servedOn: '2026-09-18' }, '2026-10-22'],
    ['by a court, in ten', { ...ordered, by: 'court', servedOn: '2026-09-18', days: 10 }, '2026-10-09'],
    ['by review, in twenty', { ...ordered, by: 'review', servedOn: '2026-09-18', days: 20 }, '2026-10-22'],
    ['by review, by a stated day, which wins', { ...ordered, by: 'review', days: 10, until: '2026-12-01' }, '2026-12-01'],
  ])('%s', (_name, order, due) => {
    const reading = read('2026-09-20', received, replied, order);
    expect(reading).toMatchObject({ state: 'running', receiptOn: '2026-03-02', legalDue: due, safeDue: due, flaws: [] });
    expect(read('2026-09-20', order)).toMatchObject({ state: 'running', receiptOn: undefined, legalDue: due, correctionAskBy: undefined });
  });

  it('without a limit has no last day, and none is guessed', () => {
    const reading = read('2026-09-20', received, replied, { ...ordered, by: 'review' });
    expect([reading.state, reading.legalDue, reading.safeDue, reading.late]).toEqual(['running', undefined, undefined, false]);
    expect(flawsOf(reading)).toEqual(['XFY 64 hint']);
  });

  it('is neither extended nor stopped by the agency', () => {
    const facts: ClockFact[] = [
      { ...ordered, by: 'court', servedOn: '2026-09-18' },
      { act: 'extended', on: '2026-09-21', days: 5 },
      { act: 'correction-asked', on: '2026-09-21', until: '2026-10-15' },
      { act: 'fee-noticed', on: '2026-09-21' },
      { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-09-21' },
    ];
    const reading = read('2026-09-24', received, replied, ...facts);
    expect(reading).toMatchObject({ state: 'running', legalDue: '2026-10-22' });
    expect(flawsOf(reading)).toEqual(['R-30d defect', 'F-7 defect', 'XFY 64 defect']);
  });

  it('has not begun before it was served, and ends with the new reply', () => {
    const order: ClockFact = { ...ordered, by: 'court', servedOn: '2026-09-18' };
    expect(read('2026-09-17', received, replied, order).state).toBe('replied');
    const again = read('2026-10-30', received, replied, order, { act: 'replied', on: '2026-10-23' });
    expect(again).toMatchObject({ state: 'replied', late: true, lateBy: { legal: 1, safe: 1 } });
  });
});

describe('the consent of the head (scenario 20)', () => {
  it.each([
    ['office-head', '2026-04-28', []],
    ['clerk', '2026-03-30', ['R-33c defect']],
  ])('given by the %s: due %s', (consentBy, due, flaws) => {
    const reading = read('2026-03-30', received, { act: 'extended', on: '2026-03-30', days: 20, consentBy });
    expect([reading.legalDue, flawsOf(reading)]).toEqual([due, flaws]);
  });

  it('an extension does not move a day fixed under Art. 35', () => {
    const facts: ClockFact[] = [
      { act: 'delayed', on: '2026-03-20', until: '2026-04-10' },
      { act: 'extended', on: '2026-03-25', days: 20 },
    ];
    expect(read('2026-03-30', received, ...facts)).toMatchObject({
      legalDue: '2026-04-10',
      extendedDue: undefined,
      flaws: [{ rule: 'R-33c' }],
    });
  });
});

describe('what the law leaves open', () => {
  it('an extension in parts', () => {
    const whole = profileWith(profile, { 'extension-in-parts': false });
    const facts: ClockFact[] = [received, { act: 'extended', on: '2026-03-30', days: 10 }, { act: 'extended', on: '2026-04-10', days: 10 }];
    expect(read('2026-04-10', ...facts).legalDue).toBe('2026-04-28');
    expect(readClock({ facts, profile: whole, calendar, asOf: '2026-04-10' })).toMatchObject({
      legalDue: '2026-04-14',
      flaws: [{ rule: 'R-33c' }],
    });
  });

  it('what is confirmed on a Sunday, and how soon it is confirmed', () => {
    const literal = profileWith(profile, { 'receipt-on-day-off': 'literal', 'confirm-within': 3 });
    const facts: ClockFact[] = [{ act: 'received', channel: 'online', on: '2026-02-26', confirmedOn: '2026-03-01' }];
    expect(readClock({ facts, profile: literal, calendar, asOf: '2026-03-02' })).toMatchObject({ receiptOn: '2026-03-01', flaws: [] });
    expect(read('2026-03-02', ...facts)).toMatchObject({ receiptOn: '2026-03-02', flaws: [{ rule: 'R-31e' }] });
  });
});

describe('silence of those who were asked', () => {
  it.each([
    ['third-party', 'decide-yourself', true],
    ['co-maker', 'deemed-consent', true],
    ['other-organ', 'nothing', false],
    ['internal', 'nothing', false],
  ] as const)('of a %s means %s', (kind, silenceMeans, silent) => {
    const sent: ClockFact = { act: 'consult-started', id: 'a', kind, on: '2026-03-03', servedOn: '2026-03-03' };
    expect(read('2026-04-20', received, sent).consultations).toMatchObject([{ silenceMeans, silent }]);
  });

  it('an internal unit excludes nothing, and says so', () => {
    const facts: ClockFact[] = [
      { act: 'consult-started', id: 'a', kind: 'internal', on: '2026-03-03' },
      { act: 'consult-ended', id: 'a', on: '2026-03-20' },
    ];
    const reading = read('2026-03-23', received, ...facts);
    expect(reading).toMatchObject({ legalDue: '2026-03-30', safeDue: '2026-03-30' });
    expect(flawsOf(reading)).toEqual(['R-33d hint']);
  });
});

describe('a fee and a correction at once', () => {
  const facts: ClockFact[] = [
    received,
    { act: 'fee-noticed', on: '2026-03-04', servedOn: '2026-03-04' },
    { act: 'correction-asked', on: '2026-03-05', until: '2026-03-26' },
  ];

  it('the term stands still until both are done', () => {
    expect(read('2026-03-12', ...facts, { act: 'fee-paid', on: '2026-03-10' }).state).toBe('awaiting-correction');
    const unpaid = read('2026-03-12', ...facts, { act: 'correction-returned', on: '2026-03-12' });
    expect([unpaid.state, unpaid.receiptOn, unpaid.legalDue]).toEqual(['awaiting-fee', '2026-03-12', undefined]);
    const both = read('2026-03-13', ...facts, { act: 'correction-returned', on: '2026-03-12' }, { act: 'fee-paid', on: '2026-03-13' });
    expect(both).toMatchObject({ state: 'running', receiptOn: '2026-03-12', runsFrom: '2026-03-13', legalDue: '2026-04-13', flaws: [] });
  });

  it('a payment leaves a consultation that still goes on excluded', () => {
    const consulted: ClockFact[] = [
      received,
      { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-03', servedOn: '2026-03-03' },
      { act: 'fee-noticed', on: '2026-03-04', servedOn: '2026-03-04' },
      { act: 'fee-paid', on: '2026-03-06' },
      { act: 'consult-ended', id: 'a', on: '2026-03-11' },
    ];
    // Paid on Friday 6 March; the 9th to the 11th are the third party's.
    expect(read('2026-03-12', ...consulted)).toMatchObject({ runsFrom: '2026-03-06', legalDue: '2026-04-09', flaws: [] });
  });
});

describe('answers to notices that have no effect are not impossible', () => {
  it.each<[string, ClockFact[], string[]]>([
    [
      'a late fee notice, paid',
      [
        { act: 'fee-noticed', on: '2026-03-31' },
        { act: 'fee-paid', on: '2026-04-01' },
      ],
      ['F-7 defect'],
    ],
    [
      'a late correction notice, answered and answered again',
      [
        { act: 'correction-asked', on: '2026-03-20', until: '2026-04-10' },
        { act: 'correction-returned', on: '2026-03-23' },
        { act: 'correction-returned', on: '2026-03-24' },
      ],
      ['R-30d defect', 'R-30b defect'],
    ],
    [
      'a late fee notice, lapsed',
      [
        { act: 'fee-noticed', on: '2026-03-31', servedOn: '2026-03-31' },
        { act: 'lapsed', on: '2026-06-01' },
      ],
      ['F-7 defect', 'R-30c defect'],
    ],
  ])('%s', (_name, facts, flaws) => {
    const reading = read('2026-06-01', received, ...facts);
    expect(reading).toMatchObject({ state: 'running', legalDue: '2026-03-30' });
    expect(flawsOf(reading)).toEqual(flaws);
  });
});

describe('how late it is', () => {
  it.each([
    ['2026-03-30', 0],
    ['2026-03-31', 1],
    ['2026-04-03', 4],
    ['2026-04-07', 5],
  ])('answered on %s: %i working days', (on, days) => {
    expect(read('2026-06-01', received, { act: 'replied', on }).lateBy).toEqual({ legal: days, safe: days });
  });

  it('a Saturday after the last Friday is late already', () => {
    expect(read('2026-03-28', { act: 'received', channel: 'counter', on: '2026-02-27' }).lateBy).toEqual({ legal: 1, safe: 1 });
  });
});
