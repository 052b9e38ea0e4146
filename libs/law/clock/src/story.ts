import { workingDayAfter } from '@law/calendar';
import { inOrder, type ClockFact, type FactOf } from './clock-fact';
import { consultationsIn, type Consultation } from './exclusions';
import { flaw, type Flaw, type FlawName, type Words } from './flaw';
import { notReceived, receiptDay, type ReceiptDay } from './receipt';
import { termOf, type ClockQuestion, type Run } from './run';

/** Something awaited from the applicant. `stops`: whether the term stands still meanwhile. */
export interface Awaited {
  readonly by: 'correction' | 'fee';
  readonly on: string;
  readonly until?: string;
  readonly stops: boolean;
}

/** The facts of a case put together: the runs of the term, what is awaited, how it ended. */
export interface Story {
  readonly runs: Run[];
  readonly receipt?: ReceiptDay;
  readonly basis: Words;
  readonly consultations: readonly Consultation[];
  readonly awaited?: Awaited;
  readonly askedOn?: string;
  readonly ended?: { readonly how: 'replied' | 'withdrawn' | 'lapsed'; readonly on: string };
  readonly flaws: readonly Flaw[];
}

type Telling = { -readonly [Key in keyof Story]: Story[Key] } & { flaws: Flaw[] };
type Teller<Act extends ClockFact['act']> = (story: Telling, fact: FactOf<Act>, question: ClockQuestion) => void;

/** Tells the story from facts in any order, as known on the day asked for. */
export function storyOf(facts: readonly ClockFact[], question: ClockQuestion): Story {
  const { profile, calendar, asOf } = question;
  const ordered = inOrder(facts, asOf);
  const { consultations, flaws } = consultationsIn(ordered, profile, calendar, asOf);
  const story: Telling = { runs: [], basis: notReceived, consultations, flaws: [...flaws] };
  for (const fact of ordered) tell(story, fact, question);
  return story;
}

function tell(story: Telling, fact: ClockFact, question: ClockQuestion): void {
  if (story.ended && !mayFollowTheEnd(story, fact)) return note(story, 'afterTheEnd', fact.on);
  if (story.runs.length === 0 && !mayPrecedeReceipt.includes(fact.act)) return note(story, 'beforeReceipt', fact.on);
  (tellers[fact.act] as Teller<typeof fact.act>)(story, fact, question);
}

const mayPrecedeReceipt: readonly ClockFact['act'][] = ['received', 'replied', 'posted', 'withdrawn', 'lapsed'];

/** Posting belongs to the reply; a late correction with a good reason reopens what had lapsed. */
function mayFollowTheEnd({ ended, awaited }: Telling, { act }: ClockFact): boolean {
  if (ended?.how === 'replied') return act === 'posted' || act === 'consult-ended' || act === 'consult-served';
  return ended?.how === 'lapsed' && act === 'correction-returned' && awaited?.by === 'correction';
}

function note(story: Telling, name: FlawName, on: string, detail?: string): void {
  story.flaws.push(flaw(name, on, detail));
}

function begin(story: Telling, cause: Run['cause'], startOn: string, safeStartOn = startOn): void {
  story.runs.push({ cause, startOn, safeStartOn, grants: [] });
  story.awaited = undefined;
}

function current({ runs }: Telling): Run | undefined {
  return runs.at(-1);
}

/** Last day of the running term as the law is read here; what comes later comes too late. */
function dueNow(story: Telling, question: ClockQuestion): string {
  const run = current(story);
  return run ? termOf(run, story.consultations, question, 'letter').due : '';
}

const ignore = (): void => undefined;

const tellers: { readonly [Act in ClockFact['act']]: Teller<Act> } = {
  received: (story, fact, { profile, calendar, asOf }) => {
    if (story.receipt) return note(story, 'receivedTwice', fact.on);
    const receipt = receiptDay(fact, profile, calendar, asOf);
    story.receipt = receipt;
    story.basis = receipt.basis;
    if (receipt.legal === undefined) return;
    if (fact.channel === 'post-ordinary' && receipt.legal > fact.on) note(story, 'notConfirmedSameDay', fact.on, fact.on);
    begin(story, 'receipt', receipt.legal, receipt.safe);
  },
  'correction-asked': askForCorrection,
  'correction-returned': (story, { on }, { profile }) => {
    const { awaited } = story;
    if (awaited?.by !== 'correction') return note(story, 'notAsked', on);
    story.ended = undefined;
    story.awaited = undefined;
    if (!awaited.stops) return;
    begin(story, 'correction', on);
    story.basis = {
      zh: `收到补正后申请之日(${profile.articles.correction})`,
      en: `The day the corrected application came (${profile.articles.correction})`,
    };
  },
  'fee-noticed': noticeFee,
  'fee-served': (story, { on }, { profile, calendar }) => {
    if (story.awaited?.by !== 'fee') return note(story, 'feeNotNoticed', on);
    story.awaited = { ...story.awaited, until: workingDayAfter(on, profile.terms.payFee ?? 0, calendar) };
  },
  'fee-paid': (story, { on }) => {
    const { awaited } = story;
    if (awaited?.by !== 'fee') return note(story, 'feeNotNoticed', on);
    if (awaited.until !== undefined && on > awaited.until) note(story, 'feePaidLate', on, awaited.until);
    begin(story, 'fee', on);
  },
  'consult-started': ignore,
  'consult-served': ignore,
  'consult-ended': ignore,
  extended: (story, fact) => void current(story)?.grants.push(fact),
  delayed: (story, fact) => void current(story)?.grants.push(fact),
  posted: (story, { on }) => {
    story.ended = { how: 'replied', on: story.ended && story.ended.on < on ? story.ended.on : on };
  },
  replied: (story, { on }) => {
    story.ended = { how: 'replied', on };
  },
  withdrawn: (story, { on }) => {
    story.ended = { how: 'withdrawn', on };
  },
  lapsed: (story, { on }) => {
    const { awaited } = story;
    if (!awaited) note(story, 'nothingToLapse', on);
    else if (awaited.until === undefined || on <= awaited.until) note(story, 'lapsedEarly', on, awaited.until ?? '');
    story.ended = { how: 'lapsed', on };
  },
};

/** R-30a, R-30d: in time and once, the term stands still until the correction comes; otherwise it runs on from the first receipt. */
function askForCorrection(story: Telling, { on, until }: FactOf<'correction-asked'>, question: ClockQuestion): void {
  const { profile, calendar } = question;
  if (story.askedOn !== undefined) return note(story, 'askedTwice', on);
  const run = current(story);
  if (until < on) note(story, 'noPeriod', on);
  const askBy = run && profile.terms.askForCorrection && workingDayAfter(run.startOn, profile.terms.askForCorrection, calendar);
  if (askBy && on > askBy) note(story, 'askedLate', on, askBy);
  const stops = profile.correctionRestarts && (!askBy || on <= askBy);
  story.askedOn = on;
  story.awaited = { by: 'correction', on, until, stops };
  if (run && stops) run.stopped = { by: 'correction', on };
}

/** F-7: within the term; then the term stands still until the fee is paid. */
function noticeFee(story: Telling, { on, servedOn }: FactOf<'fee-noticed'>, question: ClockQuestion): void {
  const { profile, calendar, asOf } = question;
  const run = current(story);
  if (profile.feeFrom === undefined || on < profile.feeFrom) return note(story, 'feeNotAllowed', on);
  const due = dueNow(story, question);
  if (on > due) return note(story, 'feeLate', on, due);
  const served = servedOn !== undefined && servedOn <= asOf;
  story.awaited = {
    by: 'fee',
    on,
    until: served ? workingDayAfter(servedOn, profile.terms.payFee ?? 0, calendar) : undefined,
    stops: true,
  };
  if (run) run.stopped = { by: 'fee', on };
}
