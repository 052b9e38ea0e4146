import type { Flaw } from '@law/clock';
import { benchFlaw } from './bench-flaws';
import { existsAsDay } from './days';
import type { Event, EventOf, Question } from './question';

/** The events that can have happened by then, and what is wrong with the others. */
export interface Sifted {
  readonly events: readonly Event[];
  readonly flaws: readonly Flaw[];
}

/** Leaves out what names a day that does not exist or has not come, and all but the first receipt. */
export function siftedEvents({ events, replayOn, unknownFields }: Question, asOf: string): Sifted {
  const flaws = unknownFields.map((field) => benchFlaw('unknownField', asOf, field));
  const possible: Event[] = [];
  const left: Event[] = [];
  for (const event of spelledOut(events)) {
    if (replayOn && event.on > replayOn) continue;
    const flaw = flawOfDays(event, replayOn ? undefined : asOf);
    if (flaw === undefined) possible.push(event);
    else {
      flaws.push(flaw);
      left.push(event);
    }
  }
  const told = possible.filter((event) => !belongsToLeftOut(event, left, possible));
  const extra = secondReceipts(told);
  flaws.push(...extra.map(({ on }) => benchFlaw('receivedTwice', on)));
  const rest = told.filter((event) => !(extra as readonly Event[]).includes(event));
  const [first] = rest;
  if (first && !rest.some(({ act }) => act === 'received' || act === 'redecision-ordered') && !left.some(({ act }) => act === 'received'))
    flaws.push(benchFlaw('noReceipt', first.on));
  return { events: rest, flaws };
}

/** A confirmation or a service told by an event of its own is not on the day of the other event, even while that event is still to come. */
function spelledOut(events: readonly Event[]): Event[] {
  const tells = (act: Event['act']): boolean => events.some((event) => event.act === act);
  return events.map((event) => {
    if (event.act === 'received' && event.confirmedOn === undefined && tells('confirmed')) return { ...event, confirmedOn: null };
    if (event.act === 'fee-noticed' && event.servedOn === undefined && tells('fee-served')) return { ...event, servedOn: null };
    return event;
  });
}

/** Days on which something has happened; `until` is a day to come. */
const happenings = ['on', 'confirmedOn', 'signedOn', 'servedOn'] as const;

/** A replay does not know what came later; otherwise a day after the one asked for cannot have been. */
function flawOfDays(event: Event, latest: string | undefined): Flaw | undefined {
  const days = event as Partial<Record<(typeof happenings)[number] | 'until', string | null>>;
  for (const field of [...happenings, 'until'] as const) {
    const day = days[field];
    if (typeof day === 'string' && !existsAsDay(day)) return benchFlaw('noSuchDay', event.on, `${event.act}.${field} ${day}`);
  }
  for (const field of happenings) {
    const day = days[field];
    if (typeof day === 'string' && latest !== undefined && day > latest)
      return benchFlaw('afterAsOf', event.on, `${event.act}.${field} ${day}`);
  }
  return undefined;
}

/** A consultation whose beginning was left out takes its end along: that is one flaw, not two. */
function belongsToLeftOut(event: Event, left: readonly Event[], possible: readonly Event[]): boolean {
  if (event.act !== 'consult-ended' && event.act !== 'consult-served') return false;
  const begins = (each: Event): boolean => each.act === 'consult-started' && each.id === event.id;
  return left.some(begins) && !possible.some(begins);
}

function secondReceipts(events: readonly Event[]): readonly EventOf<'received'>[] {
  const receipts = events.filter((event) => event.act === 'received');
  const [first] = receipts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return receipts.filter((each) => each !== first);
}

/** The earliest stands; of one day always the same, in whatever order they were written down. */
function keyOf({ on, channel, confirmedOn, signedOn }: EventOf<'received'>): string {
  return [on, channel, confirmedOn, signedOn].join();
}
