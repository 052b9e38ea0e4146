import fc from 'fast-check';
import { currentCalendar, isWorkingDay, workingDayAfter, workingDaysBetween } from '@law/calendar';
import { profileNamed } from '@law/statute';
import { Temporal } from 'temporal-polyfill';
import { dueAfter, union, type Interval } from './exclusions';
import { readClock, sheetOf, type ClockFact } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const from = Temporal.PlainDate.from('2019-06-03');
const dayAt = (days: number): string => from.add({ days }).toString();
const receipt = fc.integer({ min: 0, max: 2400 });
const offset = fc.integer({ min: 0, max: 60 });

const later = (start: number): fc.Arbitrary<ClockFact> => {
  const on = offset.map((days) => dayAt(start + days));
  const id = fc.constantFrom('a', 'b', 'c');
  return fc.oneof(
    fc.record({ act: fc.constant('correction-asked' as const), on, until: on }),
    fc.record({ act: fc.constant('correction-returned' as const), on }),
    fc.record({
      act: fc.constant('consult-started' as const),
      id,
      kind: fc.constantFrom('third-party' as const, 'other-organ' as const),
      on,
    }),
    fc.record({ act: fc.constant('consult-served' as const), id, on }),
    fc.record({ act: fc.constant('consult-ended' as const), id, on }),
    fc.record({ act: fc.constant('extended' as const), on, days: fc.integer({ min: 1, max: 21 }) }),
    fc.record({ act: fc.constant('delayed' as const), on, until: on }),
    fc.record({ act: fc.constant('fee-noticed' as const), on, servedOn: on }),
    fc.record({ act: fc.constant('fee-paid' as const), on }),
    fc.record({ act: fc.constantFrom('replied' as const, 'posted' as const, 'withdrawn' as const, 'lapsed' as const), on }),
  );
};

const story = receipt.chain((start) =>
  fc.record({
    start: fc.constant(start),
    facts: fc
      .array(later(start), { maxLength: 9 })
      .map((facts): ClockFact[] => [{ act: 'received', channel: 'post-signed', on: dayAt(start) }, ...facts]),
    asOf: offset.map((days) => dayAt(start + days)),
  }),
);

const interval = (start: number): fc.Arbitrary<Interval> =>
  fc.tuple(offset, offset).map(([one, length]) => ({ from: dayAt(start + one), to: dayAt(start + one + length) }));

describe('whatever happens', () => {
  it('the order in which facts were written down does not matter', () => {
    fc.assert(
      fc.property(
        story.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told.facts, { minLength: told.facts.length }))),
        ([told, facts]) => {
          const question = { profile, calendar, asOf: told.asOf };
          expect(readClock({ ...question, facts })).toEqual(readClock({ ...question, facts: told.facts }));
        },
      ),
    );
  });

  it('reading twice, or reading a day from what was known on it, says the same', () => {
    fc.assert(
      fc.property(story, ({ facts, asOf }) => {
        const whole = readClock({ facts, profile, calendar, asOf });
        expect(readClock({ facts, profile, calendar, asOf })).toEqual(whole);
        expect(readClock({ facts: facts.filter(({ on }) => on <= asOf), profile, calendar, asOf })).toEqual(whole);
      }),
    );
  });

  it('the strict reading is never later than the letter, unless a stated day replaced both', () => {
    fc.assert(
      fc.property(story, ({ facts, asOf }) => {
        const { legalDue, safeDue } = readClock({ facts, profile, calendar, asOf });
        return facts.some(({ act }) => act === 'delayed') || legalDue === undefined || (safeDue ?? '') <= legalDue;
      }),
    );
  });

  it('the sheet counts every day once, in order, and its last counted day is the last day', () => {
    fc.assert(
      fc.property(story, ({ facts, asOf }) => {
        const sheet = sheetOf({ facts, profile, calendar, asOf });
        const days = sheet.days.map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].toSorted());
        if (sheet.legalDue !== undefined) expect(days.at(-1)).toBe(sheet.legalDue);
        for (const day of sheet.days) if (day.counted) expect(isWorkingDay(day.on, calendar)).toBe(true);
      }),
    );
  });
});

describe('days not counted', () => {
  it('move the last day by exactly as many countable days', () => {
    fc.assert(
      fc.property(receipt, offset, fc.integer({ min: 1, max: 30 }), (start, sent, length) => {
        const startOn = dayAt(start);
        const excluded = { from: dayAt(start + sent), to: dayAt(start + sent + length) };
        const plain = workingDayAfter(startOn, 20, calendar);
        const due = dueAfter(startOn, 20, [excluded], calendar);
        const skipped = excluded.from < plain ? workingDaysBetween(excluded.from, excluded.to, calendar) : 0;
        expect(workingDaysBetween(plain, due, calendar)).toBe(skipped);
      }),
    );
  });

  it('as a union never exceed their sum, and cover every single one', () => {
    fc.assert(
      fc.property(
        receipt.chain((start) => fc.tuple(fc.constant(start), fc.array(interval(start), { maxLength: 5 }))),
        ([start, intervals]) => {
          const lengthOf = (list: readonly Interval[]): number =>
            list.reduce((sum, { from: one, to }) => sum + workingDaysBetween(one, to, calendar), 0);
          const merged = union(intervals);
          expect(lengthOf(merged)).toBeLessThanOrEqual(lengthOf(intervals));
          for (const one of intervals) expect(merged.some(({ from: first, to }) => first <= one.from && one.to <= to)).toBe(true);
          expect(dueAfter(dayAt(start), 20, merged, calendar)).toBe(walked(dayAt(start), 20, intervals));
        },
      ),
    );
  });
});

/** The count as the specification tells it: one day after the other. */
function walked(start: string, count: number, excluded: readonly Interval[]): string {
  let day = Temporal.PlainDate.from(start);
  for (let met = 0; met < count;) {
    day = day.add({ days: 1 });
    const on = day.toString();
    if (isWorkingDay(on, calendar) && !excluded.some(({ from: first, to }) => first < on && on <= to)) met += 1;
  }
  return day.toString();
}
