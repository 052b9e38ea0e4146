import type { Calendar } from '@law/calendar';
import { readClock, type ClockFact, type ClockReading } from '@law/clock';
import type { StatuteProfile } from '@law/statute';

/** Different sets of facts kept in mind. Most cases differ in nothing but the day they came. */
const mostRemembered = 20_000;

export interface Read {
  readonly profile: string;
  readonly clockFacts: readonly ClockFact[];
}

/** Reads the clocks of many cases: the same facts give the same reading, so they are read once for each calendar. */
export class Readings {
  private readonly known = new Map<string, ClockReading>();

  /** @param asOf office day of all of them */
  constructor(
    private readonly profileNamed: (id: string) => StatuteProfile,
    private readonly asOf: string,
  ) {}

  of({ clockFacts: facts, profile }: Read, calendar: Calendar): ClockReading {
    const key = `${calendar.version} ${profile} ${JSON.stringify(facts)}`;
    const kept = this.known.get(key);
    if (kept) return kept;
    const reading = readClock({ facts, profile: this.profileNamed(profile), calendar, asOf: this.asOf });
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(key, reading);
    return reading;
  }
}
