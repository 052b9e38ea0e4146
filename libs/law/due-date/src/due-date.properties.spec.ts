import fc from 'fast-check';
import { currentCalendar } from '@law/calendar';
import { Temporal } from 'temporal-polyfill';
import { answerOf, parseQuestion, type Answer } from './index';

const from = Temporal.PlainDate.from('2026-03-02');
const day = fc.integer({ min: -2, max: 70 }).map((days) => from.add({ days }).toString());
const id = fc.constantFrom('a', 'b');
const channel = fc.constantFrom('counter', 'post-signed', 'post-ordinary', 'online', 'e-mail');
const plain = fc.constantFrom(
  'confirmed',
  'correction-returned',
  'good-reason',
  'reasons-given',
  'fee-served',
  'fee-paid',
  'replied',
  'posted',
);
const ending = fc.constantFrom('served', 'withdrawn', 'lapsed');

const event = fc.oneof(
  fc.record({ act: fc.constant('received'), channel, on: day, confirmedOn: fc.option(day) }, { requiredKeys: ['act', 'channel', 'on'] }),
  fc.record({ act: plain, on: day }),
  fc.record({ act: ending, on: day }),
  fc.record({ act: fc.constantFrom('correction-asked', 'reasons-asked', 'delayed'), on: day, until: day }),
  fc.record({
    act: fc.constant('consult-started'),
    id,
    kind: fc.constantFrom('third-party', 'internal', 'other-organ'),
    on: day,
    servedOn: day,
  }),
  fc.record({ act: fc.constantFrom('consult-served', 'consult-ended'), id, on: day }),
  fc.record({ act: fc.constant('extended'), on: day, days: fc.integer({ min: 0, max: 21 }) }),
  fc.record({ act: fc.constant('fee-noticed'), on: day }),
  fc.record({ act: fc.constant('redecision-ordered'), by: fc.constantFrom('court', 'review'), on: day, until: day }),
);
const received = { act: 'received', channel: 'counter', on: '2026-03-02' };
const events = fc.array(event, { maxLength: 8 }).map((list) => [received, ...list]);

function ask(told: readonly object[], asOf: string): Answer {
  const parsed = parseQuestion({ asOf, events: told });
  if (!parsed.ok) throw new Error(parsed.error.saysEn);
  return answerOf(parsed.question, { calendar: currentCalendar(), today: '2026-11-24', withDays: true });
}

describe('whatever is told', () => {
  it('the order in which it is told does not matter', () => {
    const shuffled = events.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), day));
    fc.assert(
      fc.property(shuffled, ([list, other, asOf]) => {
        expect(ask(other, asOf)).toEqual(ask(list, asOf));
      }),
      { numRuns: 300 },
    );
  });

  it('an impossible story has no day, and a possible one has a sheet that ends on its last day', () => {
    fc.assert(
      fc.property(events, day, (list, asOf) => {
        const { state, legalDue, safeDue, receiptOn, days = [], flaws, withoutThem } = ask(list, asOf);
        const impossible = flaws.some(({ kind }) => kind === 'impossible');
        expect([state === 'impossible', withoutThem !== undefined]).toEqual([impossible, impossible]);
        if (impossible) expect([legalDue, safeDue, receiptOn, ...days]).toEqual([null, null, null]);
        else if (legalDue !== null) expect(days.at(-1)?.on).toBe(legalDue);
      }),
      { numRuns: 300 },
    );
  });
});
