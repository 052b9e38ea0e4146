import { addWorkingDays, nextDay, workingDaysBetween, type Calendar } from '@law/calendar';
import { feeLapsesFrom } from '@law/clock';
import type { StatuteProfile } from '@law/statute';

/**
 * So many working days ahead of a last day, on it, once it has passed; or, where its passing has an effect in law, its lapse. What has no
 * end in sight is reminded of again, round after round.
 */
export type Step = `ahead-${number}` | `again-${number}` | 'due' | 'overdue' | 'lapse';

/** What a last day calls for today, and when to look at it again. */
export interface Look {
  readonly step?: Step;
  /** Absent: nothing more is to come of it. */
  readonly lookOn?: string;
}

/** Awaited from somebody outside: it lapses the day after, a payment after its grace, and nobody of the house is warned of it (Art. 30, 32, 34; fees 6). */
const lapses = ['correction', 'opinion', 'payment'] as const;
export type Lapse = (typeof lapses)[number];

/** [DESIGN] Days ahead of a last day that a stage asked to be watched: time to write and sign an answer. */
const asked: readonly number[] = [3, 1];
/** [DESIGN] Short limits of the office itself: reminded of on the day, and once after it. */
const short: readonly string[] = ['confirmation', 'internal'];

/** Held up for want of a proof, and by nothing that ends by itself. */
const openEnded: readonly string[] = ['consultation-open', 'fee-open'];
/** [DESIGN] Working days between two rounds: a week in which somebody can go and ask. */
const round = 5;

/**
 * The nearest step only: after days without a look nobody needs the warnings in between.
 * @param until the last day; on it the applicant may still answer, and the agency too
 */
export function lookAt(term: { readonly kind: string; readonly until: string }, today: string, of: Rules): Look {
  if (openEnded.includes(term.kind)) return againAfter(term.until, today, of);
  const days = stepsOf(term, of);
  return { step: days.findLast(({ on }) => on <= today)?.step, lookOn: days.find(({ on }) => on > today)?.on };
}

export interface Rules {
  readonly profile: StatuteProfile;
  readonly calendar: Calendar;
}

function againAfter(until: string, today: string, { calendar }: Rules): Look {
  const rounds = Math.max(0, Math.floor(workingDaysBetween(until, today, calendar) / round));
  return {
    step: rounds > 0 ? `again-${rounds}` : undefined,
    lookOn: addWorkingDays(until, (rounds + 1) * round, calendar).toString(),
  };
}

/** Every step of a last day with the day it is for, in order. */
function stepsOf(
  { kind, until }: { readonly kind: string; readonly until: string },
  { profile, calendar }: Rules,
): { step: Step; on: string }[] {
  if (isLapse(kind)) return [{ step: 'lapse', on: kind === 'payment' ? feeLapsesFrom(until, { profile, calendar }) : nextDay(until) }];
  const ahead = aheadOf(kind, profile).map((days) => ({
    step: `ahead-${days}` as const,
    on: addWorkingDays(until, -days, calendar).toString(),
  }));
  return [...ahead, { step: 'due', on: until }, { step: 'overdue', on: nextDay(until) }];
}

export function isLapse(kind: string): kind is Lapse {
  return (lapses as readonly string[]).includes(kind);
}

function aheadOf(kind: string, { parameters }: StatuteProfile): readonly number[] {
  if (short.includes(kind)) return [];
  return kind === 'reply' ? (parameters['due-soon']?.value ?? asked) : asked;
}
