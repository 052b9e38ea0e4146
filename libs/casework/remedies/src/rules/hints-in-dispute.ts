import type { Dispute } from '../dispute';
import type { OpenRemedies } from './open-remedies';
import { lacksTerm, type TermOfDispute } from './terms-of-dispute';

interface Hint {
  readonly zh: string;
  readonly en: string;
  readonly law: string;
}

/** What else is known of the case. */
interface About {
  readonly variant?: OpenRemedies['variant'];
  /** A reconsideration of the same reply is registered. */
  readonly wasReviewed?: boolean;
}

/** What a reader of the dispute has to know. Nothing here is refused: what arrived, arrived. */
export function hintsIn(dispute: Dispute, terms: readonly TermOfDispute[], { variant, wasReviewed = false }: About = {}): Hint[] {
  const direct = dispute.kind === 'lawsuit' && dispute.afterId === undefined && !wasReviewed;
  return [
    ...(lacksTerm(dispute, terms) ? [{ ...noTermThen, law: termsOf[dispute.kind] }] : []),
    ...(direct && variant === 'RA' ? [reviewComesFirst] : []),
    ...(isAnswerMissed(dispute, terms) ? missed[dispute.kind] : []),
  ];
}

function isAnswerMissed({ copyServedOn, decision }: Dispute, terms: readonly TermOfDispute[]): boolean {
  const decidedLater = (due: string): boolean => decision !== undefined && decision.on > due;
  const isMissed = ({ state, due }: TermOfDispute): boolean =>
    state === 'past' || state === 'late' || (state === 'unanswered' && decidedLater(due));
  return terms.some((term) => term.whose === 'agency' && term.from === copyServedOn && isMissed(term));
}

const noTermThen: Omit<Hint, 'law'> = {
  zh: '按所填日期,当时的法律没有其中一项期限,因此没有显示;请核对日期和程序。',
  en: 'By the days given, the law of that time knew no such term for one of them, and none is shown; look at the days and the procedure.',
};

const termsOf: Readonly<Record<Dispute['kind'], string>> = {
  reconsideration: '行政复议法第四十八条、第五十四条、第六十二条',
  lawsuit: '行政诉讼法第六十七条、第八十一条、第八十三条',
  complaint: '条例第五十一条',
};

/** Scenario 37. */
const reviewComesFirst: Hint = {
  zh: '该答复应当先申请行政复议;未经复议直接起诉的,法院不予立案,已经立案的裁定驳回起诉。请在答辩中提出。',
  en: 'Reconsideration comes first for this reply; a suit without it is not filed, and is rejected where it was. Raise it in the answer.',
  law: '行政复议法第二十三条、法释〔2018〕1号第五十六条、第六十九条',
};

const noEvidenceInReview: Hint = {
  zh: '逾期未提交书面答复和证据、依据的,视为该行为没有证据、依据。',
  en: 'What was not answered in time counts as an act without evidence and basis.',
  law: '行政复议法第七十条',
};

const noEvidenceInCourt: Hint = {
  zh: '无正当理由逾期提供证据的,视为没有相应证据;有正当事由的,应当在举证期限内书面申请延期。',
  en: 'Evidence given late without good reason counts as none; with good reason, more time is asked for in writing within the term.',
  law: '行政诉讼法第三十四条、法释〔2018〕1号第三十四条',
};

const missed: Readonly<Record<Dispute['kind'], readonly Hint[]>> = {
  reconsideration: [noEvidenceInReview],
  lawsuit: [noEvidenceInCourt],
  complaint: [],
};
