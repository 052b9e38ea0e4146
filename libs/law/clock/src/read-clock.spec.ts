import { currentCalendar } from '@law/calendar';
import { profileNamed } from '@law/statute';
import { readClock, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const read = (asOf: string, ...facts: ClockFact[]): ClockReading => readClock({ facts, profile, calendar, asOf });
const rules = ({ flaws }: ClockReading): string[] => flaws.map(({ rule }) => rule);
const counter = (on: string): ClockFact => ({ act: 'received', channel: 'counter', on });

describe('the day of receipt (Art. 31)', () => {
  it.each<[string, ClockFact, Partial<ClockReading>]>([
    ['in person: the day itself', counter('2024-02-09'), { receiptOn: '2024-02-09', legalDue: '2024-03-14' }],
    [
      'signed for by the guard on a make-up Saturday (scenario 3)',
      { act: 'received', channel: 'post-signed', on: '2025-02-08', signedOn: '2025-02-08' },
      { receiptOn: '2025-02-08', correctionAskBy: '2025-02-18', legalDue: '2025-03-07' },
    ],
    [
      'signed for on a holiday: literally (scenario 5)',
      { act: 'received', channel: 'post-signed', on: '2026-10-03', signedOn: '2026-10-03' },
      { receiptOn: '2026-10-03', legalDue: '2026-11-03' },
    ],
    [
      'online, confirmed on a make-up Sunday (scenario 1); strictly from submission',
      { act: 'received', channel: 'online', on: '2026-09-19', confirmedOn: '2026-09-20' },
      { receiptOn: '2026-09-20', correctionAskBy: '2026-09-30', legalDue: '2026-10-23', safeDue: '2026-10-22' },
    ],
    [
      'online, confirmed by the portal on a Sunday: the next working day, strictly the day itself',
      { act: 'received', channel: 'online', on: '2026-03-01', confirmedOn: '2026-03-01' },
      { receiptOn: '2026-03-02', legalDue: '2026-03-30', safeDue: '2026-03-27' },
    ],
  ])('%s', (_name, fact, expected) => {
    expect(read('2026-11-01', fact)).toMatchObject(expected);
    expect(rules(read('2026-11-01', fact))).toEqual([]);
  });

  it('an ordinary letter confirmed ten days later: a defect, and a stricter day (scenario 4)', () => {
    const reading = read('2025-10-09', { act: 'received', channel: 'post-ordinary', on: '2025-09-29', confirmedOn: '2025-10-09' });
    expect(reading).toMatchObject({ receiptOn: '2025-10-09', legalDue: '2025-11-05', safeDue: '2025-11-03' });
    expect(rules(reading)).toEqual(['R-31c']);
  });

  it('unconfirmed: not started, but the strict term already counts', () => {
    const reading = read('2026-03-03', { act: 'received', channel: 'online', on: '2026-03-02' });
    expect(reading).toMatchObject({ state: 'not-started', safeDue: '2026-03-30' });
    expect([reading.receiptOn, reading.legalDue, reading.daysLeft]).toEqual([undefined, undefined, undefined]);
    expect(reading.basis.zh).toContain('尚待双方确认');
  });

  it('completed by the record of the confirmation', () => {
    const arrived: ClockFact = { act: 'received', channel: 'fax', on: '2026-03-02' };
    const again: ClockFact = { ...arrived, on: '2026-03-04', confirmedOn: '2026-03-04' };
    const confirmed: ClockFact = { act: 'confirmed', on: '2026-03-04' };
    for (const completion of [again, confirmed]) {
      const reading = read('2026-03-04', arrived, completion);
      expect(reading).toMatchObject({ receiptOn: '2026-03-04', safeDue: '2026-03-30' });
      expect(reading.flaws).toMatchObject([{ rule: 'R-31e', kind: 'hint' }]);
    }
  });

  it('before anything happened there is nothing to say', () => {
    expect(read('2026-03-02')).toMatchObject({ state: 'not-started', provisional: false, late: false, flaws: [] });
    expect(read('2026-03-01', counter('2026-03-02')).state).toBe('not-started');
  });

  it('recorded twice: the earliest stands', () => {
    const reading = read('2026-03-05', counter('2026-03-04'), counter('2026-03-02'));
    expect(reading.receiptOn).toBe('2026-03-02');
    expect(rules(reading)).toEqual(['R-31']);
  });
});

describe('correction (Art. 30)', () => {
  const received = counter('2024-01-31');
  const asked = (on: string, until = '2024-03-06'): ClockFact => ({ act: 'correction-asked', on, until });
  const returned = (on: string): ClockFact => ({ act: 'correction-returned', on });

  it('asked for in time stops the term', () => {
    const reading = read('2024-02-19', received, asked('2024-02-08'));
    expect(reading).toMatchObject({ state: 'awaiting-correction', correctionUntil: '2024-03-06', late: false, flaws: [] });
    expect([reading.legalDue, reading.safeDue, reading.correctionAskBy]).toEqual([undefined, undefined, undefined]);
  });

  it('starts the term anew and clears extension and consultations (scenario 7)', () => {
    const facts: ClockFact[] = [
      received,
      { act: 'extended', on: '2024-02-01', days: 10 },
      { act: 'consult-started', id: 'a', kind: 'third-party', on: '2024-02-02' },
      asked('2024-02-08'),
      returned('2024-02-20'),
    ];
    expect(read('2024-02-20', ...facts)).toMatchObject({ receiptOn: '2024-02-20', legalDue: '2024-03-19', extensionDays: 0 });
    expect(read('2024-02-20', ...facts).basis.zh).toContain('补正');
  });

  it('asked for after the seventh working day changes nothing (scenario 6)', () => {
    const reading = read('2024-02-19', received, asked('2024-02-18'));
    expect(reading).toMatchObject({ state: 'running', legalDue: '2024-03-04' });
    expect(rules(reading)).toEqual(['R-30d']);
    expect(reading.flaws[0]?.says.zh).toContain('2024-02-08');
    expect(read('2024-02-20', received, asked('2024-02-18'), returned('2024-02-20')).legalDue).toBe('2024-03-04');
  });

  it('asked for a second time changes nothing (scenario 11)', () => {
    const reading = read('2024-02-22', received, asked('2024-02-08'), returned('2024-02-20'), asked('2024-02-21'));
    expect(reading).toMatchObject({ state: 'running', legalDue: '2024-03-19' });
    expect(rules(reading)).toEqual(['R-30d']);
  });

  it('not returned lapses once the period has passed (scenario 8)', () => {
    const facts = [received, asked('2024-02-08', '2024-02-28')];
    expect(read('2024-02-29', ...facts, { act: 'lapsed', on: '2024-02-29' })).toMatchObject({ state: 'lapsed', late: false, flaws: [] });
    expect(rules(read('2024-02-29', ...facts, { act: 'lapsed', on: '2024-02-28' }))).toEqual(['R-30c']);
    expect(rules(read('2024-02-29', received, { act: 'lapsed', on: '2024-02-28' }))).toEqual(['R-30c']);
  });

  it('returned late and taken for a good reason reopens what lapsed (scenario 9)', () => {
    const facts: ClockFact[] = [received, asked('2024-02-08', '2024-02-28'), { act: 'lapsed', on: '2024-02-29' }];
    const reason: ClockFact = { act: 'good-reason', on: '2024-03-05' };
    const reopened = { state: 'running', receiptOn: '2024-03-05', legalDue: '2024-04-02', flaws: [] };
    expect(read('2024-03-05', ...facts, returned('2024-03-05'), reason)).toMatchObject(reopened);
    expect(read('2024-03-05', ...facts, reason)).toMatchObject(reopened);
  });

  it('returned after the lapse without a good reason stays lapsed', () => {
    const facts: ClockFact[] = [received, asked('2024-02-08', '2024-02-28'), { act: 'lapsed', on: '2024-02-29' }, returned('2024-03-05')];
    expect(read('2024-03-05', ...facts)).toMatchObject({ state: 'lapsed', flaws: [{ rule: 'R-30c', kind: 'defect' }] });
    const accepted = read('2024-03-07', ...facts, { act: 'good-reason', on: '2024-03-07' });
    expect(accepted).toMatchObject({ state: 'running', receiptOn: '2024-03-05', flaws: [] });
  });

  it('returned late, before it lapsed, starts the term anew and says what that needs', () => {
    const facts: ClockFact[] = [received, asked('2024-02-08', '2024-02-28'), returned('2024-03-05')];
    expect(read('2024-03-05', ...facts)).toMatchObject({ receiptOn: '2024-03-05', flaws: [{ rule: 'R-30c', kind: 'hint' }] });
    expect(read('2024-03-05', ...facts, { act: 'good-reason', on: '2024-03-05' }).flaws).toEqual([]);
  });

  it('returned without having been asked for has no effect', () => {
    const reading = read('2024-02-20', received, returned('2024-02-20'));
    expect(reading.receiptOn).toBe('2024-01-31');
    expect(rules(reading)).toEqual(['R-30b']);
  });
});

describe('extension and delay (Art. 33, 35)', () => {
  const received = counter('2026-03-02');
  const extended = (on: string, days: number): ClockFact => ({ act: 'extended', on, days });

  it('told a day late is void, and the case overdue (scenario 18)', () => {
    const reading = read('2026-03-31', received, extended('2026-03-31', 20));
    expect(reading).toMatchObject({ legalDue: '2026-03-30', extendedDue: undefined, late: true, daysLeft: -1 });
    expect(rules(reading)).toEqual(['R-33c']);
  });

  it.each<[string, ClockFact[], string, string[]]>([
    ['ten days', [extended('2026-03-30', 10)], '2026-04-14', []],
    [
      'ten and twelve: the second has no effect (scenario 19)',
      [extended('2026-03-30', 10), extended('2026-04-10', 12)],
      '2026-04-14',
      ['R-33c'],
    ],
    ['ten and ten, told in time', [extended('2026-03-30', 10), extended('2026-04-14', 10)], '2026-04-28', []],
    ['ten and ten, the second a day late', [extended('2026-03-30', 10), extended('2026-04-15', 10)], '2026-04-14', ['R-33c']],
    ['half a day', [extended('2026-03-30', 0.5)], '2026-03-30', ['R-33c']],
    ['a delay of Art. 35 to a stated day', [{ act: 'delayed', on: '2026-03-27', until: '2026-06-30' }], '2026-06-30', []],
    ['a delay told too late', [{ act: 'delayed', on: '2026-03-31', until: '2026-06-30' }], '2026-03-30', ['R-35c']],
    ['a delay that shortens', [{ act: 'delayed', on: '2026-03-27', until: '2026-03-28' }], '2026-03-30', ['R-35c']],
  ])('%s', (_name, facts, due, expected) => {
    const reading = read('2026-04-20', received, ...facts);
    expect(reading.legalDue).toBe(due);
    expect(rules(reading)).toEqual(expected);
  });

  it('is told in time while a consultation has moved the last day', () => {
    const facts: ClockFact[] = [
      { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-20', servedOn: '2026-03-20' },
      { act: 'consult-ended', id: 'a', on: '2026-04-03' },
      extended('2026-04-10', 5),
    ];
    expect(read('2026-04-10', received, ...facts)).toMatchObject({ baseDue: '2026-04-14', legalDue: '2026-04-21', flaws: [] });
  });
});

describe('consultation (Art. 32 to 34)', () => {
  const received = counter('2026-03-02');
  const sent = (kind: 'third-party' | 'other-organ', servedOn?: string): ClockFact => {
    return { act: 'consult-started', id: 'a', kind, on: '2026-03-09', servedOn };
  };

  it('is excluded up to today while it is open, and the state stays running', () => {
    expect(read('2026-03-11', received, sent('third-party'))).toMatchObject({ state: 'running', legalDue: '2026-04-01' });
    expect(read('2026-03-12', received, sent('third-party'))).toMatchObject({ legalDue: '2026-04-02', daysLeft: 14 });
  });

  it('of another organ is not excluded in the strict reading', () => {
    expect(read('2026-03-12', received, sent('other-organ'))).toMatchObject({ legalDue: '2026-04-02', safeDue: '2026-03-30' });
  });

  it('counts the day of the answer in the strict reading', () => {
    const ended: ClockFact = { act: 'consult-ended', id: 'a', on: '2026-03-12' };
    expect(read('2026-03-20', received, sent('third-party'), ended)).toMatchObject({ legalDue: '2026-04-02', safeDue: '2026-04-01' });
  });

  it('ends in silence, an opinion that comes later changes nothing', () => {
    const late: ClockFact = { act: 'consult-ended', id: 'a', on: '2026-04-20' };
    const silent = read('2026-04-20', received, sent('third-party', '2026-03-10'));
    expect(silent.consultations).toMatchObject([{ answerBy: '2026-03-31', endedOn: '2026-03-31', silent: true }]);
    expect(read('2026-04-20', received, sent('third-party', '2026-03-10'), late).legalDue).toBe(silent.legalDue);
  });

  it('takes the day of service from a later record', () => {
    const served: ClockFact = { act: 'consult-served', id: 'a', on: '2026-03-10' };
    expect(read('2026-04-20', received, sent('third-party'), served).consultations[0]?.answerBy).toBe('2026-03-31');
  });

  it('begun after the last day moves nothing', () => {
    const sentLate: ClockFact = { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-31' };
    expect(read('2026-04-10', received, sentLate)).toMatchObject({ legalDue: '2026-03-30', late: true });
  });

  it('stops moving the last day once the reply is out', () => {
    const facts: ClockFact[] = [received, sent('third-party'), { act: 'replied', on: '2026-03-12' }];
    expect(read('2026-03-12', ...facts).legalDue).toBe('2026-04-02');
    expect(read('2026-06-30', ...facts).legalDue).toBe('2026-04-02');
  });

  it.each<[string, ClockFact[]]>([
    ['ended without a beginning', [{ act: 'consult-ended', id: 'x', on: '2026-03-10' }]],
    ['begun twice', [sent('third-party'), sent('third-party')]],
    ['served before it was sent', [sent('third-party', '2026-03-06')]],
  ])('that cannot be is named: %s', (_name, facts) => {
    expect(rules(read('2026-03-12', received, ...facts))).toEqual(['R-33d']);
  });
});
