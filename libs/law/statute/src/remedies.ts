import type { Calendar } from '@law/calendar';
import { endOf, lengthInWords } from './dispute-terms';
import { outcomeNamed } from './main-outcome';
import type { Outcome, RemediesVariant } from './outcome';
import { remedyRulesOn } from './pick-rule-set';
import type { StatuteProfile, Words } from './profile';
import type { TermRule } from './rule-sets/rule-set';

export interface RemediesQuestion {
  /** Outcomes of all items of the reply. */
  readonly outcomes: readonly string[];
  readonly profile: StatuteProfile;
  /** The day the reply was made: the remedies of that day are told. */
  readonly madeOn: string;
  /** 复议机关. */
  readonly reviewAuthority: string;
  /** 有管辖权的人民法院, where it is known. */
  readonly court?: string;
  /** Where reconsideration can be asked for online; see `reviewLinkOwed`. */
  readonly reviewOnlineAt?: string;
  /** The day it was served; the last days are computed from it. */
  readonly servedOn?: string;
  /** The day a decision on reconsideration was served: what is sued over then is that decision, in the term after it. */
  readonly reviewServedOn?: string;
  readonly calendar: Calendar;
}

export interface Remedy {
  readonly kind: 'reconsideration' | 'litigation' | 'litigation-after-reconsideration' | 'complaint';
  readonly text: Words;
  readonly law: string;
  /** Last day, once the day of service is known. */
  readonly until?: string;
}

export interface Remedies {
  readonly variant: RemediesVariant;
  /** The whole sentence for the letter. */
  readonly text: Words;
  readonly remedies: readonly Remedy[];
}

/**
 * What the letter tells of remedies, by the law of the day it was made. One item refused under Art. 14 to 16 makes the whole letter
 * say reconsideration first; before 2024 the choice was always free. Where a parameter says so, what courts do not accept is told a
 * complaint only.
 */
export function remediesFor(question: RemediesQuestion): Remedies {
  const variant = variantOf(question);
  if (variant === 'RC') return complaintOrNothing(question);
  const asked = { ...question, ...remedyRulesOn(question.madeOn) };
  return variant === 'RA'
    ? { variant, text: reviewFirst(asked), remedies: [reconsideration(asked), afterReview(asked, asked.review.reviewFirst?.law)] }
    : {
        variant,
        text: freeChoice(asked),
        remedies: [reconsideration(asked), asked.reviewServedOn ? afterReview(asked) : litigation(asked)],
      };
}

/**
 * The article under which a decision served online has to name the online channel for reconsideration; none where the law of the day
 * asked for none, or the letter tells no reconsideration. 行政复议法第二十二条第二款.
 */
export function reviewLinkOwed({ madeOn, variant }: { readonly madeOn: string; readonly variant: RemediesVariant }): string | undefined {
  return variant === 'RC' ? undefined : remedyRulesOn(madeOn).review.onlineChannel?.law;
}

type Asked = RemediesQuestion & ReturnType<typeof remedyRulesOn>;

const nothingOfItsOwn: Words = {
  zh: '本告知书为程序性告知,不单独申请行政复议或者提起行政诉讼。',
  en: 'This notice belongs to the procedure; it cannot be attacked by itself.',
};

const complaint: Remedy = {
  kind: 'complaint',
  text: {
    zh: '向上一级行政机关或者政府信息公开工作主管部门投诉、举报',
    en: 'Complain to the agency above or to the authority in charge of disclosure',
  },
  law: '条例第四十七条第二款、第五十一条',
};

/** A way to end a case of its own accord leaves nothing to tell; a decision courts do not accept leaves the complaint. R-51. */
function complaintOrNothing(question: RemediesQuestion): Remedies {
  const decided = outcomesIn(question).some(({ kind }) => kind !== 'closed');
  if (!decided) return { variant: 'RC', text: nothingOfItsOwn, remedies: [] };
  const { zh, en } = complaint.text;
  return { variant: 'RC', text: { zh: `如对本告知书有异议,可以${zh}。`, en: `Against this notice: ${en}.` }, remedies: [complaint] };
}

function outcomesIn({ outcomes, profile }: RemediesQuestion): readonly Outcome[] {
  return outcomes.map((code) => outcomeNamed(code, profile));
}

function variantOf(question: RemediesQuestion): RemediesVariant {
  const variants = outcomesIn(question).map((outcome) => currentVariant(outcome, question.madeOn));
  return (['RA', 'RB'] as const).find((variant) => variants.includes(variant)) ?? 'RC';
}

/** A case of the 2007 Regulation may be refused today: then today's remedies are told. */
function currentVariant({ kind, remedies }: Outcome, madeOn: string): RemediesVariant {
  if (remedies === 'RC') return remedies;
  return remedyRulesOn(madeOn).review.reviewFirst?.kinds.includes(kind) ? 'RA' : 'RB';
}

interface Names {
  readonly authority: Words;
  readonly court: Words;
  readonly online: Words;
  /** Lengths of the terms: of reconsideration, of the suit after it, of the suit without it. */
  readonly review: Words;
  readonly after: Words;
  readonly suit: Words;
}

function namesIn({ reviewAuthority, court, reviewOnlineAt, review, litigation: { terms } }: Asked): Names {
  return {
    authority: { zh: reviewAuthority, en: reviewAuthority },
    court: { zh: court ?? '有管辖权的人民法院', en: court ?? 'the competent people’s court' },
    online: reviewOnlineAt ? { zh: `(互联网申请渠道:${reviewOnlineAt})`, en: ` (online: ${reviewOnlineAt})` } : { zh: '', en: '' },
    review: lengthInWords(review.terms['review-application']),
    after: lengthInWords(terms['suit-after-review']),
    suit: lengthInWords(terms.suit),
  };
}

function reviewFirst(asked: Asked): Words {
  const { authority, court, online, review, after } = namesIn(asked);
  return {
    zh: `如对本告知书不服,应当先自收到本告知书之日起${review.zh}内向${authority.zh}申请行政复议${online.zh};对行政复议决定不服的,可以自收到行政复议决定书之日起${after.zh}内向${court.zh}提起行政诉讼。`,
    en: `Against this notice, reconsideration has to be asked for first, from ${authority.en} within ${review.en} of receiving it${online.en}; against the decision on it, a suit may be brought in ${court.en} within ${after.en} of receiving that decision.`,
  };
}

function freeChoice(asked: Asked): Words {
  const { authority, court, online, review, suit } = namesIn(asked);
  return {
    zh: `如对本告知书不服,可以自收到本告知书之日起${review.zh}内向${authority.zh}申请行政复议${online.zh},或者自收到本告知书之日起${suit.zh}内向${court.zh}提起行政诉讼。`,
    en: `Against this notice, reconsideration may be asked for from ${authority.en} within ${review.en} of receiving it${online.en}, or a suit may be brought in ${court.en} within ${suit.en} of receiving it.`,
  };
}

function lastDay(rule: TermRule, { servedOn, calendar }: Asked): string | undefined {
  return servedOn && endOf(rule, servedOn, calendar);
}

function reconsideration(asked: Asked): Remedy {
  const rule = asked.review.terms['review-application'];
  const { authority, review } = namesIn(asked);
  return {
    kind: 'reconsideration',
    text: {
      zh: `向${authority.zh}申请行政复议(${review.zh}内)`,
      en: `Ask ${authority.en} for reconsideration (within ${review.en})`,
    },
    law: rule.law,
    until: lastDay(rule, asked),
  };
}

function litigation(asked: Asked): Remedy {
  const rule = asked.litigation.terms.suit;
  const { court, suit } = namesIn(asked);
  return {
    kind: 'litigation',
    text: { zh: `向${court.zh}提起行政诉讼(${suit.zh}内)`, en: `Bring a suit in ${court.en} (within ${suit.en})` },
    law: rule.law,
    until: lastDay(rule, asked),
  };
}

/** @param first the article by which there is no other way to the court */
function afterReview(asked: Asked, first?: string): Remedy {
  const { reviewServedOn, litigation, calendar } = asked;
  const { court, after } = namesIn(asked);
  const rule = litigation.terms['suit-after-review'];
  return {
    kind: 'litigation-after-reconsideration',
    text: {
      zh: `收到行政复议决定书之日起${after.zh}内向${court.zh}提起行政诉讼`,
      en: `Bring a suit in ${court.en} within ${after.en} of receiving the decision on reconsideration`,
    },
    law: [first, rule.law].filter(Boolean).join('、'),
    until: reviewServedOn && endOf(rule, reviewServedOn, calendar),
  };
}
