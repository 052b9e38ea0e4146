import fc from 'fast-check';
import { currentCalendar, dayBefore, isWorkingDay, nextDay } from '@law/calendar';
import { profileNamed } from '@law/statute';
import { Temporal } from 'temporal-polyfill';
import { readClock, readClockAsKnownOn, sheetOf, type ClockFact } from './index';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const from = Temporal.PlainDate.from('2021-01-04');
const dayAt = (days: number): string => from.add({ days }).toString();

/* §3.2 and §3.4 as they are written, one day after the other, knowing nothing of the clock's own arithmetic. */

interface Excluded {
  readonly sent: string;
  readonly end: string;
}

function addWD(start: string, count: number, excluded: (day: string) => boolean = () => false): string {
  let day = start;
  for (let met = 0; met < count;) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar) && !excluded(day)) met += 1;
  }
  return day;
}

interface Told {
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly correctionAskBy?: string;
}

/** Everybody asked since that day, each with the first and last day that is left out. */
function leftOut(known: readonly ClockFact[], cleared: string, asOf: string, strict: boolean): Excluded[] {
  const consults = known.filter((fact) => fact.act === 'consult-started');
  const ends = new Map(known.filter((fact) => fact.act === 'consult-ended').map(({ id, on }) => [id, on]));
  return consults
    .filter(({ on, kind }) => on >= cleared && kind !== 'internal' && (!strict || kind !== 'other-organ'))
    .map(({ id, on, kind, servedOn = '9999' }) => {
      const silence = kind === 'other-organ' || servedOn > asOf ? '9999' : addWD(servedOn, 15);
      const end = [silence, ends.get(id) ?? '9999', asOf].sort()[0] ?? asOf;
      return { sent: on, end: strict ? dayBefore(end) : end };
    });
}

const order = ['correction-asked', 'correction-returned', 'fee-noticed', 'fee-paid', 'extended'] as const;
type Moves = Extract<ClockFact, { act: (typeof order)[number] }>;

/** The story told fact by fact. Facts of one day come in the order in which they are listed above. */
function oracle(all: readonly ClockFact[], asOf: string): Told {
  const known = all.filter(({ on }) => on <= asOf);
  const received = known.find((fact) => fact.act === 'received');
  if (!received) return {};
  const dueOf = (start: string, days: number, cleared: string, strict: boolean): string => {
    const list = leftOut(known, cleared, asOf, strict);
    return addWD(start, days, (day) => list.some(({ sent, end }) => sent < day && day <= end));
  };
  const confirmed = received.channel === 'online' ? (received.confirmedOn ?? '9999') : received.on;
  if (confirmed > asOf) return { safeDue: dueOf(received.on, 20, received.on, true) };
  const deemed = received.channel === 'online' && !isWorkingDay(confirmed, calendar) ? addWD(confirmed, 1) : confirmed;
  let [start, safeStart, cleared] = [deemed, received.on, received.on];
  let [extension, stopped, isAsked, isCharged] = [0, '', false, false];
  const due = (): string => dueOf(start, 20 + extension, cleared, false);
  const begin = (on: string): void => {
    [start, safeStart, extension, stopped] = [on, on, 0, ''];
  };
  const effects: { readonly [Act in Moves['act']]: (fact: Extract<Moves, { act: Act }>) => void } = {
    'correction-asked': ({ on }) => {
      if (!isAsked && on <= addWD(deemed, 7)) stopped = 'correction';
      isAsked = true;
    },
    'correction-returned': ({ on }) => {
      if (stopped !== 'correction') return;
      begin(on);
      cleared = on;
    },
    'fee-noticed': ({ on }) => {
      if (stopped === '' && !isCharged && on <= due()) [stopped, isCharged] = ['fee', true];
    },
    'fee-paid': ({ on }) => {
      if (stopped === 'fee') begin(on);
    },
    extended: ({ on, days }) => {
      if (stopped === '' && on <= due() && extension + days <= 20) extension += days;
    },
  };
  const moves = known.filter((fact): fact is Moves => (order as readonly string[]).includes(fact.act));
  moves.sort((one, other) => (one.on === other.on ? order.indexOf(one.act) - order.indexOf(other.act) : one.on < other.on ? -1 : 1));
  for (const fact of moves) (effects[fact.act] as (fact: Moves) => void)(fact);
  const correctionAskBy = isAsked ? undefined : addWD(deemed, 7);
  if (stopped !== '') return { correctionAskBy };
  return { legalDue: due(), safeDue: dueOf(safeStart, 20 + extension, cleared, true), correctionAskBy };
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

interface Plan {
  readonly arrival: number;
  readonly channel: 'counter' | 'post-signed' | 'online';
  readonly confirmed: number;
  readonly correction?: { readonly asked: number; readonly returned?: number };
  readonly fee?: { readonly noticed: number; readonly paid?: number };
  readonly consults: readonly {
    readonly kind: 'third-party' | 'co-maker' | 'other-organ' | 'internal';
    readonly sent: number;
    readonly served?: number;
    readonly ended?: number;
  }[];
  readonly extensions: readonly { readonly told: number; readonly days: number }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  arrival: within(0, 1900),
  channel: fc.constantFrom('counter' as const, 'post-signed' as const, 'online' as const),
  confirmed: within(0, 6),
  correction: maybe(fc.record({ asked: within(0, 16), returned: maybe(within(1, 25)) })),
  fee: maybe(fc.record({ noticed: within(0, 35), paid: maybe(within(1, 40)) })),
  consults: fc.array(
    fc.record({
      kind: fc.constantFrom('third-party' as const, 'co-maker' as const, 'other-organ' as const, 'internal' as const),
      sent: within(-10, 40),
      served: maybe(within(0, 6)),
      ended: maybe(within(0, 45)),
    }),
    { maxLength: 3 },
  ),
  extensions: fc.uniqueArray(fc.record({ told: within(0, 50), days: within(1, 21) }), { maxLength: 2, selector: ({ told }) => told }),
});

/** Facts of a plan: each offset is counted from what the fact follows. */
function factsOf({ arrival, channel, confirmed, correction, fee, consults, extensions }: Plan): ClockFact[] {
  const receipt = arrival + (channel === 'online' ? confirmed : 0);
  const received: ClockFact = {
    act: 'received',
    channel,
    on: dayAt(arrival),
    confirmedOn: channel === 'online' ? dayAt(receipt) : undefined,
  };
  const corrected = correctionOf(receipt, correction);
  const charged = corrected.isOpen ? { facts: [], start: corrected.start } : feeOf(corrected.start, fee);
  const { start } = charged;
  return [
    received,
    ...corrected.facts,
    ...charged.facts,
    ...consults.flatMap((each, place) => consultOf(Math.max(arrival, start + each.sent), String(place), each)),
    ...extensions.map(({ told, days }): ClockFact => ({ act: 'extended', on: dayAt(start + told), days })),
  ];
}

interface Chapter {
  readonly facts: readonly ClockFact[];
  /** From there on the next is told. */
  readonly start: number;
  readonly isOpen?: boolean;
}

function correctionOf(receipt: number, correction: Plan['correction']): Chapter {
  if (!correction) return { facts: [], start: receipt };
  const asked = receipt + correction.asked;
  const notice: ClockFact = { act: 'correction-asked', on: dayAt(asked), until: dayAt(asked + 30) };
  if (correction.returned === undefined) return { facts: [notice], start: receipt, isOpen: true };
  const start = asked + correction.returned;
  return { facts: [notice, { act: 'correction-returned', on: dayAt(start) }], start };
}

function feeOf(from: number, fee: Plan['fee']): Chapter {
  if (!fee) return { facts: [], start: from };
  const on = dayAt(from + fee.noticed);
  const notice: ClockFact = { act: 'fee-noticed', on, servedOn: on };
  if (fee.paid === undefined) return { facts: [notice], start: from };
  const start = from + fee.noticed + fee.paid;
  return { facts: [notice, { act: 'fee-paid', on: dayAt(start) }], start };
}

function consultOf(at: number, id: string, { kind, served, ended }: Plan['consults'][number]): ClockFact[] {
  const servedOn = served === undefined ? undefined : dayAt(at + served);
  const begun: ClockFact = { act: 'consult-started', id, kind, on: dayAt(at), servedOn };
  return ended === undefined ? [begun] : [begun, { act: 'consult-ended', id, on: dayAt(at + ended) }];
}

const story = fc.tuple(plan, within(0, 140)).map(([each, seen]) => ({ facts: factsOf(each), asOf: dayAt(each.arrival + seen) }));

describe('against a count written down one day after the other', () => {
  it('every story has the same last days', () => {
    fc.assert(
      fc.property(story, ({ facts, asOf }) => {
        const { legalDue, safeDue, correctionAskBy } = readClock({ facts, profile, calendar, asOf });
        expect({ legalDue, safeDue, correctionAskBy }).toEqual({
          legalDue: undefined,
          safeDue: undefined,
          correctionAskBy: undefined,
          ...oracle(facts, asOf),
        });
      }),
      { numRuns: 600 },
    );
  });

  it('the sheet of a term that runs counts as many days as the term has', () => {
    fc.assert(
      fc.property(story, ({ facts, asOf }) => {
        const { legalDue, extensionDays, runsFrom } = readClock({ facts, profile, calendar, asOf });
        const { days } = sheetOf({ facts, profile, calendar, asOf });
        if (legalDue === undefined || runsFrom === undefined) return;
        const run = days.filter(({ on }) => on >= runsFrom);
        expect(run.filter(({ counted }) => counted)).toHaveLength(20 + extensionDays);
        expect([run[0]?.on, run.at(-1)?.on]).toEqual([runsFrom, legalDue]);
        expect(run.map(({ on }) => on)).toEqual([...new Set(run.map(({ on }) => on))].toSorted());
      }),
    );
  });
});

describe('one more working day of a consultation', () => {
  it('moves the last day by exactly one countable day', () => {
    fc.assert(
      fc.property(within(0, 1900), within(0, 20), within(1, 30), (start, sent, length) => {
        const received: ClockFact = { act: 'received', channel: 'counter', on: dayAt(start) };
        const begun: ClockFact = { act: 'consult-started', id: 'a', kind: 'third-party', on: dayAt(start + sent) };
        const answered = addWD(dayAt(start + sent + length), 0);
        const dueWhenAnswered = (on: string): string | undefined =>
          readClock({ facts: [received, begun, { act: 'consult-ended', id: 'a', on }], profile, calendar, asOf: dayAt(start + 200) })
            .legalDue;
        const due = dueWhenAnswered(answered);
        fc.pre(due !== undefined && dayAt(start + sent) < addWD(dayAt(start), 20));
        expect(dueWhenAnswered(addWD(answered, 1))).toBe(addWD(due, 1));
      }),
    );
  });
});

describe('reading it again', () => {
  it('as known today is what is kept of it today', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const facts = factsOf(each);
        const today = '2026-11-24';
        const kept = readClock({ facts, profile, calendar, asOf: today });
        expect(readClockAsKnownOn(today, { facts, profile })).toEqual(kept);
        expect(readClock({ facts: facts.toReversed(), profile, calendar, asOf: today })).toEqual(kept);
      }),
    );
  });
});
