import { Temporal } from 'temporal-polyfill';

/** Every office this system serves keeps Beijing time; a day begins and ends there. */
export const officeTimeZone = 'Asia/Shanghai';

/** The calendar day an instant fell on in the office, `YYYY-MM-DD`. */
export function officeDayOf(instant: string | Temporal.Instant): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(officeTimeZone).toPlainDate().toString();
}

/**
 * The only source of "now". Rooms take it by injection, so that a test or the demonstration city can run under
 * another time, and so that no rule of law ever reads the machine's clock by itself.
 */
export class OfficeClock {
  /** The instant at which something is written down. Never used to count a term. */
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }

  /** The calendar day in the office, Asia/Shanghai. This, not the instant, is what the law counts. */
  today(): Temporal.PlainDate {
    return this.now().toZonedDateTimeISO(officeTimeZone).toPlainDate();
  }
}

/** A clock that stands where it was put. For tests and for loading the demonstration city; never bound in production roots. */
export class MovableClock extends OfficeClock {
  private instant: Temporal.Instant;

  constructor(at: string | Temporal.Instant) {
    super();
    this.instant = Temporal.Instant.from(at);
  }

  override now(): Temporal.Instant {
    return this.instant;
  }

  moveTo(at: string | Temporal.Instant): void {
    this.instant = Temporal.Instant.from(at);
  }

  /** Puts the clock on that office day, at 10:00 unless told otherwise. */
  moveToDay(day: string | Temporal.PlainDate, time = '10:00'): void {
    this.instant = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: officeTimeZone, plainTime: time }).toInstant();
  }
}
