import type { StatuteProfile } from '@law/statute';
import type { Words } from './flaw';

/** The rules a sheet was counted by, each with its article, as a reader in court checks them. Articles stay in Chinese. */
export function countingRules(profile: StatuteProfile): readonly Words[] {
  return [...general(profile), exclusion(profile), correction(profile), ...exceptions(profile)];
}

function general({ articles, terms: { reply, extension } }: StatuteProfile): Words[] {
  return [
    {
      zh: `期间开始的当日不计入,自次日起算(${articles.firstDay})。`,
      en: `The day a period begins on is not counted; counting starts on the next day (${articles.firstDay}).`,
    },
    {
      zh: '期限按工作日计算。星期六、星期日和放假的日子不计入;通知调整为上班的星期六、星期日是工作日,计入。放假和调休以国务院办公厅的通知为准。',
      en: 'The term is counted in working days. Saturdays, Sundays and holidays are not counted; a Saturday or Sunday declared a make-up working day is counted. The notices of the General Office of the State Council (国务院办公厅) decide.',
    },
    {
      zh: `期间的最后一日是法定休假日的,以休假日结束的次日为最后一日;最后一日的截止时间为二十四时,有业务时间的,停止业务活动的时间为截止时间(${articles.lastDay})。按工作日计算的期限,最后一日总是工作日。`,
      en: `Where the last day of a period is a statutory day off, the day after it is the last; the last day ends at midnight, or at the close of business where there are business hours (${articles.lastDay}). The last day of a term in working days is always a working day.`,
    },
    {
      zh: `答复期限为 ${reply} 个工作日(${articles.reply})。延长答复期限的,应当经政府信息公开工作机构负责人同意并告知申请人,延长的期限最长不得超过 ${extension} 个工作日(${articles.extension})。`,
      en: `The reply is due within ${reply} working days (${articles.reply}). An extension needs the consent of the head of the disclosure office and is told to the applicant; it may not exceed ${extension} working days (${articles.extension}).`,
    },
  ];
}

function exclusion({ articles, excludes }: StatuteProfile): Words {
  const [zh, en] = excludes.length > 1 ? ['第三方和其他机关', 'third parties and other organs'] : ['第三方', 'third parties'];
  return {
    zh: `征求${zh}意见所需时间不计算在期限内(${articles.consultation})。发出征求意见书的当日计入,收到意见的当日不计入;几次征求意见的时间重叠的,只扣除一次。`,
    en: `The time needed to consult ${en} is not counted (${articles.consultation}). The day the letter is sent is counted, the day the opinion arrives is not; consultations that overlap are excluded once.`,
  };
}

function correction({ articles, correctionRestarts, terms: { askForCorrection = 0 } }: StatuteProfile): Words {
  if (!correctionRestarts)
    return {
      zh: `要求申请人更改、补充申请的,答复期限不重新起算(${articles.correction})。`,
      en: `Asking the applicant to change or complete the application does not start the term anew (${articles.correction}).`,
    };
  return {
    zh: `要求补正的,应当自收到申请之日起 ${askForCorrection} 个工作日内一次性告知;答复期限自收到补正后的申请之日起重新计算(${articles.correction})。`,
    en: `A correction is asked for once, within ${askForCorrection} working days of receipt; the term starts anew on the day the corrected application is received (${articles.correction}).`,
  };
}

function exceptions({ articles, feeFrom, delayAllowed }: StatuteProfile): Words[] {
  const fee = {
    zh: `收取信息处理费的,自缴费之日的次日起重新计算期限(${articles.fee})。`,
    en: `Where an information-processing fee is charged, the term is counted anew from the day after payment (${articles.fee}).`,
  };
  const delay = {
    zh: `申请的数量、频次明显超过合理范围,理由合理但无法在期限内答复的,可以确定延迟答复的合理期限并告知申请人(${articles.delay})。`,
    en: `Where requests clearly exceed a reasonable number or frequency, the reasons given are reasonable and the term cannot be kept, a reasonable later day may be fixed and told to the applicant (${articles.delay}).`,
  };
  const posting = {
    zh: '以邮寄方式答复的,以交邮之日为准(国办公开办函〔2016〕235号)。',
    en: 'For a reply sent by post the day it is handed to the post decides (国办公开办函〔2016〕235号).',
  };
  return [...(feeFrom === undefined ? [] : [fee]), ...(delayAllowed ? [delay] : []), posting];
}

/** Why there are two last days, or why they are one. Either may be absent while the term has not begun or stands still. */
export function lastDaysExplained(legalDue: string | undefined, safeDue: string | undefined): Words {
  if (legalDue === undefined && safeDue === undefined)
    return { zh: '期限尚未起算或者正在停止计算,没有届满之日。', en: 'The term has not begun or stands still; there is no last day.' };
  if (legalDue === undefined)
    return {
      zh: '收到申请之日尚待确认,还没有依法届满之日;从严掌握的届满之日自申请到达之日起算。',
      en: 'The day of receipt is yet to be confirmed, so there is no last day under the law; the strict one counts from the day the application came.',
    };
  if (legalDue === safeDue)
    return {
      zh: '依法计算与从严掌握,届满之日是同一天。',
      en: 'Under the law as read here and under the strictest reading, it is the same day.',
    };
  return {
    zh: '依法届满之日是按照本表所列规则计算的日期。从严掌握的届满之日以最早可能的收到之日起算,只扣除征求第三方和共同制作机关意见的时间,并把收到意见的当日计入;在这一天以前答复,无论采用哪一种算法都不逾期。',
    en: 'The last day under the law follows from the rules listed in this sheet. The strict one starts on the earliest day of receipt that can be argued for, excludes only consultations of third parties and co-makers, and counts the day of the answer; a reply by then is in time under either reading.',
  };
}
