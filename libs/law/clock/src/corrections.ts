import { workingDayAfter } from '@law/calendar';
import type { FactOf } from './clock-fact';
import type { FlawName } from './flaw-catalogue';
import type { ClockQuestion } from './run';
import { begin, note, type Awaited, type Story, type Telling } from './telling';

/** R-30a, R-30d: in time and once, the term stands still until the correction comes; otherwise it runs on from the first receipt. */
export function askForCorrection(story: Telling, { on, until }: FactOf<'correction-asked'>, question: ClockQuestion): void {
  const { profile } = question;
  if (until !== undefined && until < on) note(story, 'noPeriod', on);
  else if (story.askedOn !== undefined) {
    story.voidNotices.add('correction');
    note(story, 'askedTwice', on);
  } else {
    const stops = profile.correctionRestarts && isAskedInTime(story, on, question);
    story.askedOn = on;
    story.correction = { by: 'correction', on, until, stops };
    notePeriod(story, on, until, question);
    const run = story.runs.at(-1);
    if (run && stops) run.stopped ??= { by: 'correction', on, until };
  }
}

function isAskedInTime(story: Telling, on: string, question: ClockQuestion): boolean {
  if (story.runs.at(-1)?.order) {
    note(story, 'askedAfterOrder', on);
    return false;
  }
  const askBy = askableUntil(story, question) ?? on;
  if (on > askBy) note(story, 'askedLate', on, askBy);
  return on <= askBy;
}

/** R-30e: the law says "reasonable" and names no number. */
function notePeriod(story: Telling, on: string, until: string | undefined, { profile, calendar }: ClockQuestion): void {
  const { correction } = profile.terms;
  if (correction === undefined) return;
  if (until === undefined) note(story, 'periodNotStated', on);
  else {
    const earliest = workingDayAfter(on, correction.shortest, calendar);
    if (until < earliest) note(story, 'periodShort', on, earliest);
  }
}

/** Last day on which asking for correction starts the term anew: counted from the first receipt. Absent where the statute sets no term. */
export function askableUntil({ runs: [first] }: Pick<Story, 'runs'>, { profile: { terms }, calendar }: ClockQuestion): string | undefined {
  if (first?.cause !== 'receipt' || terms.askForCorrection === undefined) return undefined;
  return workingDayAfter(first.startOn, terms.askForCorrection, calendar);
}

/** R-30b: a new day of receipt and a new term, unless it was asked for too late. R-30c: after a lapse only for a good reason. */
export function takeCorrection(story: Telling, { on }: FactOf<'correction-returned'>, question: ClockQuestion): void {
  const { correction } = story;
  const excused = story.goodReasons.some((day) => day >= on);
  if (!correction) noteUnasked(story, on);
  else if (story.ended && !excused) note(story, 'returnedAfterLapse', on);
  else if (story.ended) story.lateReturnOn = on;
  else {
    const late = correction.until !== undefined && on > correction.until;
    if (late && !excused) note(story, 'returnedLate', on, correction.until);
    if (late && excused) story.lateReturnOn = on;
    beginAfter(story, correction, on, question);
  }
}

function noteUnasked(story: Telling, on: string): void {
  if (story.voidNotices.has('correction')) return;
  note(story, story.askedOn === undefined ? 'notAsked' : 'returnedAgain', on);
}

function beginAfter(story: Telling, { stops }: Awaited, on: string, { profile: { articles } }: ClockQuestion): void {
  story.correction = undefined;
  if (!stops) {
    story.ended = undefined;
    return;
  }
  begin(story, { cause: 'correction', startOn: on });
  const law = articles.correction;
  story.basis = { zh: `收到补正后申请之日(${law})`, en: `The day the corrected application came (${law})` };
}

/** Art. 30: who had a good reason has given nothing up. The term runs from the day the late correction came. */
export function giveGoodReason(story: Telling, { on }: FactOf<'good-reason'>, question: ClockQuestion): void {
  const { correction, lateReturnOn } = story;
  if (story.askedOn === undefined) note(story, 'notAsked', on);
  else if (correction && (story.ended || (correction.until !== undefined && on > correction.until)))
    beginAfter(story, correction, lateReturnOn ?? on, question);
  else if (lateReturnOn === undefined) note(story, 'nothingLate', on);
  story.lateReturnOn = undefined;
}

function nothingAwaitedAs({ runs, voidNotices }: Telling): FlawName {
  if (runs.at(-1)?.cause === 'fee') return 'lapsedThoughPaid';
  return voidNotices.size > 0 ? 'lapsedOnVoidNotice' : 'nothingToLapse';
}

/** R-30c, F-8: what is not done within the period counts as given up, once the period has passed. */
export function lapse(story: Telling, { on }: FactOf<'lapsed'>, { profile }: ClockQuestion): void {
  const { correction, fee } = story;
  const awaited = [correction, fee].filter((each) => each !== undefined);
  const passed = awaited.find(({ until }) => until !== undefined && on > until);
  if (awaited.length === 0) note(story, nothingAwaitedAs(story), on);
  else if (passed?.by === 'correction' && profile.terms.correction === undefined) note(story, 'lapseUnknown', on);
  else if (passed) story.ended = { how: 'lapsed', on, by: passed.by };
  else note(story, 'lapsedEarly', on, awaited[0]?.until ?? '');
}
