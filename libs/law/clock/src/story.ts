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
  readonly ended?: { readonly how: 'replied' | 'withdrawn' | 'lapsed'; readonly on: string; readonly posted?: boolean };
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
  if (story.ended && !mayFollowTheEnd(story, fact)) note(story, 'afterTheEnd', fact.on);
  else if (story.runs.length === 0 && !mayPrecedeReceipt.includes(fact.act)) note(story, 'beforeReceipt', fact.on);
  else (tellers[fact.act] as Teller<typeof fact.act>)(story, fact, question);
}

const mayPrecedeReceipt: readonly ClockFact['act'][] = ['received', 'replied', 'posted', 'withdrawn', 'lapsed'];

/** Posting belongs to the reply; a late correction with a good reason reopens what had lapsed. */
function mayFollowTheEnd({ ended, awaited }: Telling, { act }: ClockFact): boolean {
  if (act === 'consult-ended' || act === 'consult-served') return true;
  if (ended?.how === 'replied') return ended.posted ? act === 'replied' : act === 'posted';
  return ended?.how === 'lapsed' && act === 'correction-returned' && awaited?.by === 'correction';
}

function note(story: Telling, name: FlawName, on: string, detail?: string): void {
  story.flaws.push(flaw(name, on, detail));
}

function begin(story: Telling, cause: Run['cause'], startOn: string, safeStartOn = startOn): void {
  story.runs.push({ cause, startOn, safeStartOn, grants: [] });
  story.awaited = undefined;
}

const ignore = (): void => undefined;

const tellers: { readonly [Act in ClockFact['act']]: Teller<Act> } = {
  received: receive,
  'correction-asked': askForCorrection,
  'correction-returned': takeCorrection,
  'fee-noticed': noticeFee,
  'fee-served': (story, { on }, question) => {
    if (story.awaited?.by === 'fee') story.awaited = { ...story.awaited, until: payBy(on, question) };
    else note(story, 'feeNotNoticed', on);
  },
  'fee-paid': (story, { on }) => {
    const { awaited } = story;
    if (awaited?.by !== 'fee') note(story, 'feeNotNoticed', on);
    else {
      if (awaited.until !== undefined && on > awaited.until) note(story, 'feePaidLate', on, awaited.until);
      begin(story, 'fee', on);
    }
  },
  'consult-started': ignore,
  'consult-served': ignore,
  'consult-ended': ignore,
  extended: grant,
  delayed: grant,
  posted: (story, { on }) => {
    story.ended = { how: 'replied', on, posted: true };
  },
  replied: (story, { on }) => {
    story.ended ??= { how: 'replied', on };
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

/** The first record that fixes the day stands; one that awaits confirmation is completed by the next. R-31a to R-31e. */
function receive(story: Telling, fact: FactOf<'received'>, { profile, calendar, asOf }: ClockQuestion): void {
  if (story.runs.length > 0) {
    note(story, 'receivedTwice', fact.on);
    return;
  }
  const receipt = { ...receiptDay(fact, profile, calendar, asOf), ...(story.receipt && { safe: story.receipt.safe }) };
  story.receipt = receipt;
  story.basis = receipt.basis;
  if (receipt.legal === undefined) return;
  if (fact.channel === 'post-ordinary' && receipt.legal > fact.on) note(story, 'notConfirmedSameDay', fact.on, fact.on);
  begin(story, 'receipt', receipt.legal, receipt.safe);
}

/** R-30a, R-30d: in time and once, the term stands still until the correction comes; otherwise it runs on from the first receipt. */
function askForCorrection(story: Telling, { on, until }: FactOf<'correction-asked'>, question: ClockQuestion): void {
  const { profile } = question;
  if (story.askedOn !== undefined) {
    note(story, 'askedTwice', on);
    return;
  }
  if (until < on) note(story, 'noPeriod', on);
  const askBy = askableUntil(story, question) ?? on;
  if (on > askBy) note(story, 'askedLate', on, askBy);
  const stops = profile.correctionRestarts && on <= askBy;
  story.askedOn = on;
  if (stops || !story.awaited) story.awaited = { by: 'correction', on, until, stops };
  const run = story.runs.at(-1);
  if (run && stops) run.stopped = { by: 'correction', on };
}

/** Last day on which asking for correction starts the term anew: counted from the first receipt. Absent where the statute sets no term. */
export function askableUntil({ runs: [first] }: Pick<Story, 'runs'>, { profile: { terms }, calendar }: ClockQuestion): string | undefined {
  if (!first || terms.askForCorrection === undefined) return undefined;
  return workingDayAfter(first.startOn, terms.askForCorrection, calendar);
}

/** R-30b: a new day of receipt and a new term, unless it was asked for too late. */
function takeCorrection(story: Telling, { on }: FactOf<'correction-returned'>, { profile: { articles } }: ClockQuestion): void {
  const { awaited } = story;
  if (awaited?.by !== 'correction') {
    note(story, 'notAsked', on);
    return;
  }
  story.ended = undefined;
  story.awaited = undefined;
  if (!awaited.stops) return;
  begin(story, 'correction', on);
  const law = articles.correction;
  story.basis = { zh: `收到补正后申请之日(${law})`, en: `The day the corrected application came (${law})` };
}

function grant({ runs }: Telling, fact: FactOf<'extended'> | FactOf<'delayed'>): void {
  runs.at(-1)?.grants.push(fact);
}

/** F-7: within the term; then the term stands still until the fee is paid. */
function noticeFee(story: Telling, { on, servedOn }: FactOf<'fee-noticed'>, question: ClockQuestion): void {
  const { profile, asOf } = question;
  const run = story.runs.at(-1);
  if (!run) return;
  const { due } = termOf(run, story, question, 'letter');
  if (profile.feeFrom === undefined || on < profile.feeFrom) note(story, 'feeNotAllowed', on);
  else if (on > due) note(story, 'feeLate', on, due);
  else {
    const served = servedOn !== undefined && servedOn <= asOf;
    story.awaited = { by: 'fee', on, until: served ? payBy(servedOn, question) : undefined, stops: true };
    run.stopped = { by: 'fee', on };
  }
}

function payBy(servedOn: string, { profile, calendar }: ClockQuestion): string {
  return workingDayAfter(servedOn, profile.terms.payFee ?? 0, calendar);
}
