import { nextDay, workingDayAfter } from '@law/calendar';
import type { FactOf } from './clock-fact';
import type { FlawName } from './flaw-catalogue';
import { termOf, type ClockQuestion, type Run } from './run';
import { begin, note, type Telling } from './telling';

/** F-7: within the term; then the term stands still until the fee is paid. */
export function noticeFee(story: Telling, { on, servedOn }: FactOf<'fee-noticed'>, question: ClockQuestion): void {
  const run = story.runs.at(-1);
  if (!run) return;
  if (servedOn !== undefined && servedOn < on) {
    note(story, 'feeBackwards', on);
    return;
  }
  const refused = refusedAs(story, run, on, question);
  if (refused) {
    story.voidNotices.add('fee');
    note(story, refused.name, on, refused.detail);
    return;
  }
  const served = servedOn !== undefined && servedOn <= question.asOf;
  const until = served ? payBy(servedOn, question) : undefined;
  story.fee = { by: 'fee', on, until, stops: true };
  run.stopped ??= { by: 'fee', on, until };
}

function refusedAs(
  story: Telling,
  run: Run,
  on: string,
  question: ClockQuestion,
): { readonly name: FlawName; readonly detail?: string } | undefined {
  const { feeFrom } = question.profile;
  if (feeFrom === undefined || on < feeFrom || run.order) return { name: 'feeNotAllowed' };
  if (story.fee || story.runs.some(({ cause }) => cause === 'fee')) return { name: 'feeNoticedTwice' };
  const { due } = termOf(run, story, question, 'letter');
  return on > due && !run.stopped ? { name: 'feeLate', detail: due } : undefined;
}

/** F-8: twenty working days from the day after the notice was received. */
export function serveFee(story: Telling, { on }: FactOf<'fee-served'>, question: ClockQuestion): void {
  const { fee } = story;
  if (!fee) noteUnasked(story, on);
  else if (fee.until === undefined) {
    const until = payBy(on, question);
    story.fee = { ...fee, until };
    const run = story.runs.at(-1);
    if (run?.stopped?.by === 'fee') run.stopped.until = until;
  }
}

/** F-9: a new term, counted from the day after the payment. The day of receipt stays. */
export function payFee(story: Telling, { on }: FactOf<'fee-paid'>): void {
  const { fee } = story;
  if (!fee) {
    noteUnasked(story, on);
    return;
  }
  if (fee.until !== undefined && on > fee.until) note(story, 'feePaidLate', on, fee.until);
  story.fee = undefined;
  begin(story, { cause: 'fee', startOn: on });
}

function noteUnasked(story: Telling, on: string): void {
  const asked = story.voidNotices.has('fee') || story.runs.some(({ cause }) => cause === 'fee');
  if (!asked) note(story, 'feeNotNoticed', on);
}

/**
 * First day on which the application is closed as given up without anybody looking: after the last day to pay and the working days of
 * grace (parameter `fee.lapse-grace`), because a payment is registered later than it is made. F-8.
 */
export function feeLapsesFrom(payUntil: string, { profile, calendar }: Omit<ClockQuestion, 'asOf'>): string {
  const grace = profile.parameters['fee.lapse-grace']?.value ?? 0;
  return nextDay(grace === 0 ? payUntil : workingDayAfter(payUntil, grace, calendar));
}

function payBy(servedOn: string, { profile, calendar }: ClockQuestion): string {
  return workingDayAfter(servedOn, profile.terms.payFee ?? 0, calendar);
}
