import { calendarAsKnownOn, type Calendar } from '@law/calendar';
import type { ClockInput, Flaw } from '@law/clock';
import { profileNamed, type StatuteProfile } from '@law/statute';
import { benchFlaw } from './bench-flaws';
import { factsOf, governingProfile } from './facts-of';
import type { Event, Question } from './question';
import { siftedEvents } from './sifted-events';

export interface TermContext {
  /** The calendar in force, unless the question names a day whose notices it wants. */
  readonly calendar: Calendar;
  /** Office day; stands for `asOf` where the question names none. */
  readonly today: string;
  /** A version to try, for instance a draft: it stands for whatever the question names. */
  readonly profile?: StatuteProfile;
}

/** What a question comes to before it is counted. */
export interface TermInQuestion {
  /** Absent where no version of the Regulation governs. */
  readonly term?: ClockInput;
  readonly asOf: string;
  readonly calendar: Calendar;
  readonly events: readonly Event[];
  /** Of the events; `asOf` where there are none. */
  readonly firstDay: string;
  /** What the clock itself cannot see. */
  readonly flaws: readonly Flaw[];
}

/** The facts, the version and the calendar a question is to be counted with. */
export function termIn(question: Question, context: TermContext): TermInQuestion {
  const asOf = question.replayOn ?? question.asOf ?? context.today;
  const calendar = calendarFor(question, context);
  const { events, flaws } = siftedEvents(question, asOf);
  const firstDay = events.map(({ on }) => on).sort()[0] ?? asOf;
  const { profile, flaw } = versionFor(question, context, { events, calendar, asOf, firstDay });
  return {
    term: profile && { facts: factsOf(events, profile), profile, calendar, asOf },
    asOf,
    calendar,
    events,
    firstDay,
    flaws: flaw ? [...flaws, flaw] : flaws,
  };
}

type Found = Pick<TermInQuestion, 'events' | 'calendar' | 'asOf' | 'firstDay'>;

function versionFor(
  { profile: wanted }: Question,
  { profile: tried }: TermContext,
  { events, calendar, asOf, firstDay }: Found,
): { readonly profile?: StatuteProfile; readonly flaw?: Flaw } {
  if (tried) return { profile: tried };
  const governing = governingProfile(events, calendar, asOf);
  if (wanted === 'auto') return governing ? { profile: governing } : { flaw: benchFlaw('noRegulation', firstDay, firstDay) };
  const profile = profileNamed(wanted);
  const governs = profile === governing || events.length === 0;
  return { profile, flaw: governs ? undefined : benchFlaw('otherVersion', firstDay, governing?.id ?? '(无 / none)') };
}

function calendarFor({ calendar, replayOn }: Question, context: TermContext): Calendar {
  const knownOn = calendar === 'current' ? undefined : (calendar ?? replayOn);
  return knownOn ? calendarAsKnownOn(knownOn) : context.calendar;
}
