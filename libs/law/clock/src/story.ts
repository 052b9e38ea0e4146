import { inOrder, type ClockFact } from './clock-fact';
import { consultationsIn } from './consultations';
import type { FlawName } from './flaw-catalogue';
import { notReceived, receiptIn } from './receipt';
import type { ClockQuestion } from './run';
import { tellers } from './tellers';
import { begin, note, type Ending, type Story, type Teller, type Telling } from './telling';

/** Tells the story from facts in any order, as known on the day asked for. */
export function storyOf(facts: readonly ClockFact[], question: ClockQuestion): Story {
  const ordered = inOrder(facts, question.asOf);
  const { receipt, flaws } = receiptIn(ordered, question);
  const consulted = consultationsIn(ordered, question);
  const story: Telling = {
    runs: [],
    receipt,
    basis: receipt?.basis ?? notReceived,
    consultations: consulted.consultations,
    flaws: [...flaws, ...consulted.flaws],
    voidNotices: new Set(),
    goodReasons: ordered.filter(({ act }) => act === 'good-reason').map(({ on }) => on),
  };
  if (receipt?.legal !== undefined) begin(story, { cause: 'receipt', startOn: receipt.legal, safeStartOn: receipt.safe });
  for (const fact of ordered) tell(story, fact, question);
  return story;
}

function tell(story: Telling, fact: ClockFact, question: ClockQuestion): void {
  if (fact.act === 'received' || fact.act === 'confirmed') return;
  const misplaced = misplacedAs(story, fact);
  if (misplaced !== undefined) note(story, misplaced, fact.on);
  if (misplaced === undefined || (misplaced === 'beforeConfirmation' && story.runs.length > 0))
    (tellers[fact.act] as Teller<typeof fact.act>)(story, fact, question);
}

/** What may happen to a case nobody has received yet; `redecision-ordered` opens a case of its own. */
const needNoReceipt: readonly ClockFact['act'][] = ['replied', 'posted', 'withdrawn', 'redecision-ordered'];

function misplacedAs(story: Telling, fact: ClockFact): FlawName | undefined {
  const { ended } = story;
  if (!ended) return tooEarlyAs(story, fact);
  if (followers[ended.how].includes(fact.act) || isLateAnswer(ended, fact)) return undefined;
  return ended.how === 'withdrawn' ? 'afterWithdrawal' : 'afterTheEnd';
}

function tooEarlyAs({ receipt, runs }: Telling, { act, on }: ClockFact): FlawName | undefined {
  if (receipt && on < receipt.arrivedOn) return 'beforeReceipt';
  if (needNoReceipt.includes(act)) return undefined;
  if (receipt && (receipt.fixedOn === undefined || on < receipt.fixedOn)) return 'beforeConfirmation';
  return runs.length === 0 ? 'beforeReceipt' : undefined;
}

const whatOthersDo: readonly ClockFact['act'][] = ['consult-ended', 'consult-served'];
const afterDecision: readonly ClockFact['act'][] = [...whatOthersDo, 'redecision-ordered', 'reasons-given', 'served'];

/** What may still happen: posting and serving belong to the reply, an order reopens what was decided. */
const followers: Readonly<Record<Ending['how'], readonly ClockFact['act'][]>> = {
  replied: [...afterDecision, 'posted'],
  lapsed: afterDecision,
  withdrawn: whatOthersDo,
};

/** A correction after the lapse may be reopened by a good reason; a reply written down after its posting is told by name. */
function isLateAnswer({ by, posted }: Ending, { act }: ClockFact): boolean {
  return (by === 'correction' && (act === 'correction-returned' || act === 'good-reason')) || (posted === true && act === 'replied');
}
