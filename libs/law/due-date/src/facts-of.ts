import type { Calendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { profiles, type StatuteProfile } from '@law/statute';
import type { Event, EventOf } from './question';

/** The events as the clock takes them. Which day of a receipt is meant depends on the version of the Regulation. */
export function factsOf(events: readonly Event[], profile: StatuteProfile): ClockFact[] {
  return events.map((event) => factOf(event, events, profile));
}

function factOf(event: Event, events: readonly Event[], profile: StatuteProfile): ClockFact {
  switch (event.act) {
    case 'received':
      return receivedFact(event, events, profile);
    case 'fee-noticed':
      return { act: event.act, on: event.on, servedOn: servedOnOf(event, events) };
    case 'replied':
      return { act: event.act, on: event.on };
    default:
      return withoutNulls(event);
  }
}

type Otherwise = Exclude<Event, { act: 'received' | 'fee-noticed' | 'replied' }>;

function withoutNulls(event: Otherwise): ClockFact {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)) as unknown as ClockFact;
}

/**
 * Where confirmation decides (Art. 31), `on` alone is the day of confirmation. It is the day of arrival when the confirmation is told
 * beside it: `confirmedOn`, null while there is none, or an event of its own.
 */
function receivedFact(
  { channel, on, confirmedOn, signedOn }: EventOf<'received'>,
  events: readonly Event[],
  { receipt }: StatuteProfile,
): ClockFact {
  const fact = { act: 'received', channel, on, signedOn: signedOn ?? undefined } as const;
  if (receipt[channel] !== 'confirmation') return fact;
  if (confirmedOn !== undefined) return { ...fact, confirmedOn: confirmedOn ?? undefined };
  return events.some(({ act }) => act === 'confirmed') ? fact : { ...fact, confirmedOn: on };
}

/** A notice without a day of service was served on the day it was given, unless its service is told by null or by an event. */
function servedOnOf({ on, servedOn }: EventOf<'fee-noticed'>, events: readonly Event[]): string | undefined {
  if (servedOn !== undefined) return servedOn ?? undefined;
  return events.some(({ act }) => act === 'fee-served') ? undefined : on;
}

/** The version that governs: by the day of receipt, as that version itself fixes it. Absent before there was one. */
export function governingProfile(events: readonly Event[], calendar: Calendar, asOf: string): StatuteProfile | undefined {
  const receipts = events.filter(({ act }) => act === 'received' || act === 'confirmed');
  const byOwnRule = profiles.find((profile) => {
    const { receiptOn } = readClock({ facts: factsOf(receipts, profile), profile, calendar, asOf });
    return receiptOn !== undefined && inForceOn(receiptOn) === profile;
  });
  const [first = asOf] = events.map(({ on }) => on).sort();
  return byOwnRule ?? inForceOn(first);
}

function inForceOn(day: string): StatuteProfile | undefined {
  return profiles.findLast(({ inForceFrom }) => day >= inForceFrom);
}
