import { disputeOutcomes, disputeRule, redoTerm, type DisputeKind } from '@law/statute';
import type { Dispute, DisputeDecision, Procedure } from '../dispute';
import { ifKnown } from './if-known';
import { answerKind, decisionKind, redoOf, type Now } from './terms-of-dispute';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Something that cannot be, beside the field it was typed into. */
export interface Fault {
  readonly field: string;
  readonly says: Words;
  readonly law?: string;
}

export interface DisputeWish {
  readonly kind: DisputeKind;
  readonly authority: string;
  readonly procedure?: Procedure;
  readonly caseNo?: string;
  readonly acceptedOn?: string;
  readonly copyServedOn: string;
  readonly statedUntil?: string;
  readonly afterId?: string;
  readonly documentId?: string;
}

export type ReplyWish = Pick<NonNullable<Dispute['reply']>, 'on' | 'documentId'>;

export interface DecisionWish extends Omit<DisputeDecision, 'by' | 'order'> {
  readonly orders?: boolean;
  readonly orderUntil?: string;
  readonly orderDays?: number;
}

const future: Words = { zh: '不能晚于今天', en: 'This cannot be later than today' };

/** @param known the disputes of the case so far */
export function faultsInDispute(wish: DisputeWish, known: readonly Dispute[], today: string): Fault[] {
  return found([
    wish.authority.trim() === '' && ['authority', '请写明受理机关', 'Name the authority'],
    ...dayFaults(wish, today),
    ...pathFaults(wish, known),
  ]);
}

function dayFaults({ acceptedOn, copyServedOn, statedUntil }: DisputeWish, today: string): Finding[] {
  return [
    copyServedOn > today && ['copyServedOn', future.zh, future.en],
    acceptedOn !== undefined &&
      acceptedOn > copyServedOn && [
        'acceptedOn',
        '受理在先,收到副本在后',
        'It is accepted before the copy is served',
        '行政复议法第四十八条',
      ],
    statedUntil !== undefined &&
      statedUntil < copyServedOn && ['statedUntil', '不能早于收到副本之日', 'This cannot be before the copy was served'],
  ];
}

/** By which procedure, and after what. */
function pathFaults(wish: DisputeWish, known: readonly Dispute[]): Finding[] {
  const { kind, procedure, afterId } = wish;
  const follows = kind === 'lawsuit' && known.some((dispute) => dispute.id === afterId && dispute.kind === 'reconsideration');
  return [
    kind !== 'complaint' &&
      procedure === undefined && ['procedure', '请选择普通程序或者简易程序', 'Choose the ordinary or the simple procedure'],
    !isKnown(answerKind(wish), wish.copyServedOn) && [
      'procedure',
      '收到副本时的法律没有这一程序的答复期限',
      'The law of the day the copy came had no term to answer for this procedure',
      '行政复议法第五十四条',
    ],
    !isKnown(decisionKind(wish), wish.acceptedOn) && [
      'acceptedOn',
      '受理时的法律没有这一程序的审理期限;请核对受理日期和程序',
      'The law of the day it was accepted had no term to decide for this procedure; look at the day and the procedure again',
    ],
    afterId !== undefined &&
      !follows && ['afterId', '只有诉讼可以跟在本件的复议之后', 'Only a suit follows a reconsideration, of this case'],
  ];
}

export function faultsInReply({ on }: ReplyWish, { copyServedOn }: Dispute, today: string): Fault[] {
  return found([
    on > today && ['on', future.zh, future.en],
    on < copyServedOn && ['on', '不能早于收到副本之日', 'This cannot be before the copy was served'],
  ]);
}

export function faultsInDecision(wish: DecisionWish, dispute: Dispute, now: Now): Fault[] {
  const { outcome, on, servedOn, orders = false } = wish;
  const known = disputeOutcomes(dispute.kind).find(({ code }) => code === outcome);
  return found([
    !known && ['outcome', '没有这一结果', 'There is no such outcome'],
    on < dispute.copyServedOn && ['on', '不能早于收到副本之日', 'This cannot be before the copy was served'],
    servedOn < on && ['servedOn', '送达不能早于作出之日', 'It cannot be served before it was made'],
    servedOn > now.today && ['servedOn', future.zh, future.en],
    orders && known?.mayOrder === false && ['orders', '这一结果不责令重新作出答复', 'This outcome orders no new reply', known.law],
    ...orderFaults(wish, dispute, now),
  ]);
}

/** The order, as it is kept: nothing when no new reply was ordered. */
export function orderIn({ orders = false, orderUntil: until, orderDays: workingDays }: DecisionWish): DisputeDecision['order'] {
  return orders ? { until, workingDays } : undefined;
}

function orderFaults(wish: DecisionWish, dispute: Dispute, { calendar }: Now): Finding[] {
  const { orders = false, orderUntil, servedOn } = wish;
  if (!orders) return [];
  if (orderUntil !== undefined && orderUntil <= servedOn)
    return [['orderUntil', '应当晚于收到之日', 'This has to be after the day it was served']];
  const decision = { ...wish, by: '', order: orderIn(wish) };
  if (ifKnown(() => redoTerm(redoOf({ kind: dispute.kind, decision }, calendar)))) return [];
  return [
    [
      'orderUntil',
      '法律没有规定重新答复的期限,请写明决定或者判决所定的日期或者工作日数',
      'The law names no term here: give the day or the number of working days the decision states',
      '行政复议法第六十四条',
    ],
  ];
}

function isKnown(kind: ReturnType<typeof answerKind>, on: string | undefined): boolean {
  return kind === undefined || on === undefined || ifKnown(() => disputeRule(kind, on)) !== undefined;
}

type Finding = false | undefined | readonly [field: string, zh: string, en: string, law?: string];

function found(findings: readonly Finding[]): Fault[] {
  return findings.flatMap((finding) => {
    if (!finding) return [];
    const [field, zh, en, law] = finding;
    return [{ field, says: { zh, en }, law }];
  });
}
