import type { Calendar } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { profiles, type StatuteProfile } from '@law/statute';
import type { Event, EventOf } from './question';

/** The events as the clock takes them. Which day of a receipt is meant depends on the version of the Regulation. */
export function factsOf(events: readonly Event[], profile: StatuteProfile): ClockFact[] {
  return events.map((event) => factOf(event, profile));
}

function factOf(event: Event, profile: StatuteProfile): ClockFact {
  switch (event.act) {
    case 'received':
      return receivedFact(event, profile);
    case 'fee-noticed':
      // A notice without a day of service was served on the day it was given; null is not served yet.
      return { act: event.act, on: event.on, servedOn: event.servedOn === undefined ? event.on : (event.servedOn ?? undefined) };
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
 * beside it: `confirmedOn`, or null while there is none.
 */
function receivedFact({ channel, on, confirmedOn, signedOn }: EventOf<'received'>, { receipt }: StatuteProfile): ClockFact {
  const fact = { act: 'received', channel, on, signedOn: signedOn ?? undefined } as const;
  if (receipt[channel] !== 'confirmation') return fact;
  return { ...fact, confirmedOn: confirmedOn === undefined ? on : (confirmedOn ?? undefined) };
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
