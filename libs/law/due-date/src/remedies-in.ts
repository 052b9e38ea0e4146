import { disputeTerm, remediesFor, type StatuteProfile } from '@law/statute';
import type { Calendar } from '@law/calendar';
import type { Flaw } from '@law/clock';
import type { AnsweredRemedies } from './answer';
import { benchFlaw } from './bench-flaws';
import type { Event, EventOf } from './question';

interface Served {
  readonly events: readonly Event[];
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
  /** The day the reply was made: its law decides. */
  readonly madeOn: string;
  readonly servedOn: string;
}

/** Last days of the applicant, once the reply was served. Without the outcomes both ways are given, and which is open is not said. */
export function remediesIn(served: Served): { readonly remedies: AnsweredRemedies; readonly flaws: readonly Flaw[] } {
  const { events, profile, calendar, madeOn, servedOn } = served;
  const named = repliesIn(events).at(-1)?.outcomes ?? [];
  const unknown = named.filter((code) => profile.outcomes[code] === undefined);
  const flaws = unknown.map((code) => benchFlaw('unknownOutcome', madeOn, code));
  if (named.length === 0 || unknown.length > 0) {
    const until = (kind: 'review-application' | 'suit'): string => disputeTerm(kind, { from: servedOn, lawOf: madeOn, calendar }).due;
    const remedies = { variant: null, servedOn, reconsiderationUntil: until('review-application'), suitUntil: until('suit') };
    return { remedies, flaws };
  }
  const { variant, remedies } = remediesFor({ outcomes: named, profile, madeOn, servedOn, calendar, reviewAuthority: '' });
  const until = (kind: string): string | null => remedies.find((remedy) => remedy.kind === kind)?.until ?? null;
  return { remedies: { variant, servedOn, reconsiderationUntil: until('reconsideration'), suitUntil: until('litigation') }, flaws };
}

function repliesIn(events: readonly Event[]): EventOf<'replied'>[] {
  return events.filter((event) => event.act === 'replied').toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
