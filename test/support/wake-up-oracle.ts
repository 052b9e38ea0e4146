import { currentCalendar, dayBefore, isWorkingDay, nextDay } from '@law/calendar';

/** A case of the fault test: what happened to its term, in the few words the oracle understands. */
export interface ToldCase {
  readonly id: string;
  readonly state: 'submitted' | 'registered' | 'in-progress' | 'awaiting-correction' | 'awaiting-fee';
  readonly submittedOn: string;
  readonly receivedOn?: string;
  /** Asked on the first day, answered on the second: third party, both days past. */
  readonly consulted?: readonly [string, string];
  /** Told in time. */
  readonly extendedBy?: number;
  readonly paidOn?: string;
  readonly correctUntil?: string;
  /** A third party was asked, got the letter that day, and never answers. */
  readonly askedOn?: string;
  readonly feeServedOn?: string;
  readonly searched: boolean;
}

/** One effect on one day: `<case> <what> <the day it is about> <how near> @<day>`. */
export type Effect = string;

const calendar = currentCalendar();
const works = (day: string): boolean => isWorkingDay(day, calendar);
const [term, silence, payment, grace] = [20, 15, 20, 3];
/** The desk's own limits, working days of the term; those after the step the case has taken. */
const limits = { registration: 1, dispatch: 2, search: 10, review: 15, legality: 16, signature: 18 } as const;
const stepsLeft: Readonly<Record<string, readonly (keyof typeof limits)[]>> = {
  registered: ['dispatch', 'search', 'review', 'legality', 'signature'],
  'in-progress': ['search', 'review', 'legality', 'signature'],
};

/** Counted with the fingers: day by day from day zero, each that works and is not excluded. */
function countOn(start: string, days: number, counts = works): string {
  let day = start;
  for (let met = 0; met < days;) {
    day = nextDay(day);
    if (counts(day)) met += 1;
  }
  return day;
}

function countBack(start: string, days: number): string {
  let day = start;
  for (let met = 0; met < days;) {
    day = dayBefore(day);
    if (works(day)) met += 1;
  }
  return day;
}

function daysBetween(from: string, to: string): number {
  let days = 0;
  for (let day = from; day < to;) {
    day = nextDay(day);
    if (works(day)) days += 1;
  }
  return days;
}

function lastDay({ receivedOn, paidOn, consulted, askedOn, extendedBy = 0 }: ToldCase): string | undefined {
  if (receivedOn === undefined) return undefined;
  const [asked, answered] = consulted ?? (askedOn ? [askedOn, countOn(askedOn, silence)] : ['', '']);
  return countOn(paidOn ?? receivedOn, term + extendedBy, (day) => works(day) && !(day > asked && day < answered));
}

interface End {
  readonly what: string;
  readonly about: string;
  readonly on: readonly string[];
  /** Nobody is told before: the term stands still until that day is over. */
  readonly after?: string;
}

function closing(what: string, about: string): End {
  return { what, about, on: [nextDay(about)] };
}

/** What ends in a case, with the days on which somebody has to be told, in order. */
function ends(told: ToldCase): End[] {
  if (told.correctUntil) return [closing('lapse', told.correctUntil)];
  if (told.feeServedOn) {
    const about = countOn(told.feeServedOn, payment);
    return [{ what: 'lapse-fee', about, on: [nextDay(countOn(about, grace))] }];
  }
  if (told.state === 'submitted') {
    const about = countOn(told.submittedOn, 1);
    return [{ what: 'confirmation', about, on: [about, nextDay(about)] }];
  }
  const due = lastDay(told);
  if (due === undefined) return [];
  const after = told.askedOn && countOn(told.askedOn, silence);
  const steps = (stepsLeft[told.state] ?? []).filter((step) => !(step === 'search' && told.searched));
  return [
    ...(after ? [closing('record-silence', after)] : []),
    { what: 'reply', about: due, on: [...[5, 3, 1].map((days) => countBack(due, days)), due, nextDay(due)], after },
    ...steps.map((step) => {
      const about = countBack(due, term - limits[step]);
      return { what: `internal.${step}`, about, on: [about, nextDay(about)], after };
    }),
  ];
}

/** Everything that has to happen on the days somebody is awake: of each end the nearest step, once. */
export function expectedOf(cases: readonly ToldCase[], awake: readonly string[]): Set<Effect> {
  const expected = new Set<Effect>();
  for (const told of cases)
    for (const { what, about, on, after = '' } of ends(told)) {
      let said: string | undefined;
      for (const day of awake.filter((one) => one > after)) {
        const step = on.findLast((one) => one <= day);
        if (step === undefined || step === said) continue;
        said = step;
        expected.add(effectOf(told.id, what, about, howOf(what, about, day), day));
      }
    }
  return expected;
}

const closings: readonly string[] = ['lapse', 'lapse-fee', 'record-silence'];

function howOf(what: string, about: string, day: string): string {
  if (closings.includes(what)) return 'closed';
  return day > about ? 'late' : String(daysBetween(day, about));
}

export function effectOf(id: string, what: string, about: string, how: string, day: string): Effect {
  return `${id} ${what} ${about} ${how} @${day}`;
}

export interface Verdict {
  readonly missing: readonly Effect[];
  /** Twice on the same desk. */
  readonly doubled: readonly Effect[];
  /** Early, late, or of something that never was. */
  readonly uncalledFor: readonly Effect[];
}

/** @param happened each effect with the desk it reached */
export function verdictOf(expected: ReadonlySet<Effect>, happened: readonly { readonly effect: Effect; readonly desk: string }[]): Verdict {
  const counts = new Map<string, number>();
  for (const { effect, desk } of happened) counts.set(`${effect} ${desk}`, (counts.get(`${effect} ${desk}`) ?? 0) + 1);
  const seen = new Set(happened.map(({ effect }) => effect));
  return {
    missing: [...expected].filter((effect) => !seen.has(effect)),
    doubled: [...counts].filter(([, count]) => count > 1).map(([effect]) => effect),
    uncalledFor: [...seen].filter((effect) => !expected.has(effect)),
  };
}
