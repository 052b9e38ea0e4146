import { currentCalendar } from '@law/calendar';
import { pickProfile, profileNamed } from '@law/statute';
import { readClock, type ClockFact, type ClockReading } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const read = (asOf: string, ...facts: ClockFact[]): ClockReading => readClock({ facts, profile, calendar, asOf });
const rules = ({ flaws }: ClockReading): string[] => flaws.map(({ rule }) => rule);
const counter = (on: string): ClockFact => ({ act: 'received', channel: 'counter', on });

describe('the information-processing fee', () => {
  it.each([
    ['2025-01-06', '2025-01-20', '2025-02-21', '2025-02-17', '2025-03-17'],
    ['2026-09-01', '2026-09-16', '2026-10-20', '2026-10-09', '2026-11-05'],
  ])('received %s, noticed %s: payable until %s; paid %s, due %s', (on, noticed, until, paid, due) => {
    const facts: ClockFact[] = [counter(on), { act: 'fee-noticed', on: noticed, servedOn: noticed }];
    const waiting = read(noticed, ...facts);
    expect(waiting).toMatchObject({ state: 'awaiting-fee', feeUntil: until, receiptOn: on });
    expect([waiting.legalDue, waiting.safeDue]).toEqual([undefined, undefined]);
    expect(read(paid, ...facts, { act: 'fee-paid', on: paid })).toMatchObject({
      state: 'running',
      runsFrom: paid,
      receiptOn: on,
      legalDue: due,
    });
  });

  it('lapses when it is not paid in time', () => {
    const facts: ClockFact[] = [counter('2026-03-02'), { act: 'fee-noticed', on: '2026-03-10' }, { act: 'fee-served', on: '2026-03-11' }];
    expect(read('2026-04-10', ...facts).feeUntil).toBe('2026-04-09');
    expect(read('2026-04-10', ...facts, { act: 'lapsed', on: '2026-04-10' })).toMatchObject({ state: 'lapsed', flaws: [] });
    expect(rules(read('2026-04-10', ...facts, { act: 'fee-paid', on: '2026-04-10' }))).toEqual(['F-8']);
  });

  it.each<[string, ClockFact[], string]>([
    ['noticed after the last day', [{ act: 'fee-noticed', on: '2026-03-31' }], 'F-7'],
    ['paid without a notice', [{ act: 'fee-paid', on: '2026-03-10' }], 'F-9'],
    ['served without a notice', [{ act: 'fee-served', on: '2026-03-10' }], 'F-9'],
  ])('has no effect when %s', (_name, facts, rule) => {
    const reading = read('2026-03-31', counter('2026-03-02'), ...facts);
    expect(reading).toMatchObject({ state: 'running', legalDue: '2026-03-30' });
    expect(rules(reading)).toEqual([rule]);
  });

  it('could not be charged before 2021', () => {
    const facts: ClockFact[] = [counter('2020-12-01'), { act: 'fee-noticed', on: '2020-12-10' }];
    const reading = readClock({ facts, profile: pickProfile('2020-12-01'), calendar, asOf: '2020-12-10' });
    expect(reading.state).toBe('running');
    expect(rules(reading)).toEqual(['F-7']);
  });
});

describe('the end', () => {
  const received = counter('2026-03-02');

  it.each<[string, ClockFact[], Partial<ClockReading>]>([
    ['answered on the last day', [{ act: 'replied', on: '2026-03-30' }], { state: 'replied', late: false }],
    ['answered a day late', [{ act: 'replied', on: '2026-03-31' }], { state: 'replied', late: true }],
    [
      'posted on the last day, whenever it arrives',
      [
        { act: 'replied', on: '2026-03-30' },
        { act: 'posted', on: '2026-03-30' },
      ],
      { state: 'replied', late: false },
    ],
    [
      'made in time and posted late',
      [
        { act: 'replied', on: '2026-03-30' },
        { act: 'posted', on: '2026-03-31' },
      ],
      { state: 'replied', late: true },
    ],
    ['withdrawn', [{ act: 'withdrawn', on: '2026-03-10' }], { state: 'withdrawn', late: false }],
  ])('%s', (_name, facts, expected) => {
    const reading = read('2026-04-30', received, ...facts);
    expect(reading).toMatchObject({ ...expected, legalDue: '2026-03-30', flaws: [] });
    expect([reading.daysLeft, reading.correctionAskBy]).toEqual([undefined, undefined]);
  });

  it('may come before receipt was confirmed', () => {
    expect(read('2026-03-10', { act: 'withdrawn', on: '2026-03-10' })).toMatchObject({ state: 'withdrawn', flaws: [] });
  });

  it('nothing moves the term after it or before receipt', () => {
    const late: ClockFact[] = [received, { act: 'replied', on: '2026-03-10' }, { act: 'extended', on: '2026-03-11', days: 5 }];
    expect(read('2026-03-12', ...late)).toMatchObject({ legalDue: '2026-03-30', flaws: [{ rule: 'R-33b' }] });
    expect(read('2026-03-12', received, { act: 'extended', on: '2026-02-27', days: 5 })).toMatchObject({
      legalDue: '2026-03-30',
      flaws: [{ rule: 'R-31' }],
    });
  });
});
