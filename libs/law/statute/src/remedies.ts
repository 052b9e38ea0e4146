import { monthsAfter, naturalDaysAfter, type Calendar } from '@law/calendar';
import { outcomeNamed } from './main-outcome';
import type { RemediesVariant } from './outcome';
import type { StatuteProfile, Words } from './profile';

/** From then on a refusal goes to reconsideration before it goes to court (行政复议法第二十三条). */
const reviewFirstFrom = '2024-01-01';
/** From then on a suit may be brought within six months instead of three (行政诉讼法第四十六条). */
const sixMonthsFrom = '2015-05-01';
const reviewDays = 60;
const afterReviewDays = 15;

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
  /** Where reconsideration can be asked for online; owed when the reply is served online (行政复议法第二十二条). */
  readonly reviewOnlineAt?: string;
  /** The day it was served; the last days are computed from it. */
  readonly servedOn?: string;
  readonly calendar: Calendar;
}

export interface Remedy {
  readonly kind: 'reconsideration' | 'litigation' | 'litigation-after-reconsideration';
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
 * What the letter tells of remedies. One item refused under Art. 14 to 16 makes the whole letter say reconsideration first; before
 * 2024 the choice was always free.
 */
export function remediesFor(question: RemediesQuestion): Remedies {
  const variant = variantOf(question);
  if (variant === 'RC') return { variant, text: nothingOfItsOwn, remedies: [] };
  const remedies =
    variant === 'RA' ? [reconsideration(question), afterReview(question)] : [reconsideration(question), litigation(question)];
  return { variant, text: variant === 'RA' ? reviewFirst(question) : freeChoice(question), remedies };
}

const nothingOfItsOwn: Words = {
  zh: '本告知书为程序性告知,不单独申请行政复议或者提起行政诉讼。',
  en: 'This notice belongs to the procedure; it cannot be attacked by itself.',
};

function variantOf({ outcomes, profile, madeOn }: RemediesQuestion): RemediesVariant {
  const variants = outcomes.map((code) => outcomeNamed(code, profile)).map(({ kind, remedies }) => currentVariant(kind, remedies, madeOn));
  return (['RA', 'RB'] as const).find((variant) => variants.includes(variant)) ?? 'RC';
}

/** A case of the 2007 Regulation may be refused today: then today's remedies are told. */
function currentVariant(kind: string, remedies: RemediesVariant, madeOn: string): RemediesVariant {
  if (remedies === 'RC') return remedies;
  const refused = kind === 'refused' || kind === 'partly-given';
  return refused && madeOn >= reviewFirstFrom ? 'RA' : 'RB';
}

function reviewFirst(question: RemediesQuestion): Words {
  const { authority, court, online } = names(question);
  return {
    zh: `如对本告知书不服,应当先自收到本告知书之日起${reviewDays}日内向${authority.zh}申请行政复议${online.zh};对行政复议决定不服的,可以自收到行政复议决定书之日起${afterReviewDays}日内向${court.zh}提起行政诉讼。`,
    en: `Against this notice, reconsideration has to be asked for first, from ${authority.en} within ${reviewDays} days of receiving it${online.en}; against the decision on it, a suit may be brought in ${court.en} within ${afterReviewDays} days of receiving that decision.`,
  };
}

function freeChoice(question: RemediesQuestion): Words {
  const { authority, court, online } = names(question);
  const months = monthsToSue(question);
  return {
    zh: `如对本告知书不服,可以自收到本告知书之日起${reviewDays}日内向${authority.zh}申请行政复议${online.zh},或者自收到本告知书之日起${months}个月内向${court.zh}提起行政诉讼。`,
    en: `Against this notice, reconsideration may be asked for from ${authority.en} within ${reviewDays} days of receiving it${online.en}, or a suit may be brought in ${court.en} within ${months} months of receiving it.`,
  };
}

function names({ reviewAuthority, court, reviewOnlineAt }: RemediesQuestion): Record<'authority' | 'court' | 'online', Words> {
  return {
    authority: { zh: reviewAuthority, en: reviewAuthority },
    court: { zh: court ?? '有管辖权的人民法院', en: court ?? 'the competent people’s court' },
    online: reviewOnlineAt ? { zh: `(互联网申请渠道:${reviewOnlineAt})`, en: ` (online: ${reviewOnlineAt})` } : { zh: '', en: '' },
  };
}

function monthsToSue({ madeOn }: RemediesQuestion): number {
  return madeOn >= sixMonthsFrom ? 6 : 3;
}

function reconsideration({ reviewAuthority, servedOn, calendar }: RemediesQuestion): Remedy {
  return {
    kind: 'reconsideration',
    text: {
      zh: `向${reviewAuthority}申请行政复议(${reviewDays}日内)`,
      en: `Ask ${reviewAuthority} for reconsideration (within ${reviewDays} days)`,
    },
    law: '行政复议法第二十条',
    until: servedOn && naturalDaysAfter(servedOn, reviewDays, calendar),
  };
}

function litigation(question: RemediesQuestion): Remedy {
  const months = monthsToSue(question);
  const { court } = names(question);
  return {
    kind: 'litigation',
    text: { zh: `向${court.zh}提起行政诉讼(${months}个月内)`, en: `Bring a suit in ${court.en} (within ${months} months)` },
    law: '行政诉讼法第四十六条',
    until: question.servedOn && monthsAfter(question.servedOn, months, question.calendar),
  };
}

function afterReview(question: RemediesQuestion): Remedy {
  const { court } = names(question);
  return {
    kind: 'litigation-after-reconsideration',
    text: {
      zh: `收到行政复议决定书之日起${afterReviewDays}日内向${court.zh}提起行政诉讼`,
      en: `Bring a suit in ${court.en} within ${afterReviewDays} days of receiving the decision on reconsideration`,
    },
    law: '行政复议法第二十三条、行政诉讼法第四十五条',
  };
}
