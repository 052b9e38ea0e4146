import type { FlawKind, Says } from './flaw';
import { consultationFlaws, grantFlaws } from './flaws-of-terms';

type Catalogue = Record<string, readonly [rule: string, kind: FlawKind, says: Says]>;

const receipt = {
  receivedTwice: [
    'R-31',
    'impossible',
    () => ({ zh: '收到申请之日只能有一个,以最早记录的为准', en: 'The application was received once; the earliest record stands' }),
  ],
  beforeReceipt: [
    'R-31',
    'impossible',
    () => ({ zh: '该事项早于收到申请之日,不影响期限', en: 'It lies before the application was received; it has no effect on the term' }),
  ],
  beforeConfirmation: [
    'R-31',
    'hint',
    () => ({ zh: '该事项发生时,收到申请之日尚未经双方确认', en: 'Receipt had not been confirmed by both sides yet when it happened' }),
  ],
  confirmedBeforeArrival: ['R-31', 'impossible', () => ({ zh: '确认之日早于申请到达之日', en: 'It was confirmed before it had arrived' })],
  confirmationNotNeeded: [
    'R-31',
    'hint',
    () => ({ zh: '收到申请之日已经确定,该确认不影响期限', en: 'The day of receipt was fixed already; the confirmation has no effect' }),
  ],
  notConfirmedSameDay: [
    'R-31c',
    'defect',
    (day) => ({ zh: `平常信函应当于收到当日(${day})与申请人确认`, en: `An ordinary letter is confirmed on the day it comes (${day})` }),
  ],
  confirmedLate: [
    'R-31e',
    'hint',
    (day) => ({ zh: `应当于 ${day} 前与申请人确认收到`, en: `Receipt should have been confirmed with the applicant by ${day}` }),
  ],
} as const satisfies Catalogue;

const correction = {
  askedLate: [
    'R-30d',
    'defect',
    (day) => ({
      zh: `补正告知晚于 ${day},答复期限不重新起算`,
      en: `Correction had to be asked for by ${day}; the term does not start anew`,
    }),
  ],
  askedTwice: [
    'R-30d',
    'defect',
    () => ({ zh: '补正应当一次性告知,再次告知不影响期限', en: 'Correction is asked for once; a second notice has no effect' }),
  ],
  askedAfterOrder: [
    'R-30d',
    'defect',
    () => ({
      zh: '责令重新作出答复的期限不因告知补正而重新起算',
      en: 'A limit set for a new decision does not start anew when correction is asked for',
    }),
  ],
  noPeriod: ['R-30e', 'impossible', () => ({ zh: '补正期限不得早于告知之日', en: 'The period to correct ends before it begins' })],
  periodNotStated: ['R-30e', 'hint', () => ({ zh: '补正告知没有写明补正期限', en: 'The notice states no period to correct' })],
  periodShort: [
    'R-30e',
    'hint',
    (day) => ({
      zh: `补正期限短于合理期限,一般不早于 ${day}`,
      en: `The period to correct is shorter than is reasonable (not before ${day})`,
    }),
  ],
  notAsked: [
    'R-30b',
    'impossible',
    () => ({ zh: '未曾告知补正,期限不重新起算', en: 'No correction was asked for; the term does not start anew' }),
  ],
  returnedAgain: [
    'R-30b',
    'defect',
    () => ({ zh: '补正已经收到,再次补充不影响期限', en: 'The correction had come already; what came later has no effect on the term' }),
  ],
  returnedLate: [
    'R-30c',
    'hint',
    (day) => ({
      zh: `补正晚于 ${day},应当有正当理由;已经受理的,自收到之日起算`,
      en: `The correction came after ${day}, which needs a good reason; as it was taken, the term runs from that day`,
    }),
  ],
  returnedAfterLapse: [
    'R-30c',
    'defect',
    () => ({
      zh: '申请已视为放弃,逾期补正没有正当理由的不恢复办理',
      en: 'The application counted as given up; a late correction without a good reason does not reopen it',
    }),
  ],
  nothingLate: ['R-30c', 'hint', () => ({ zh: '补正没有逾期,该理由不影响期限', en: 'No correction was late; the reason has no effect' })],
  lapsedEarly: [
    'R-30c',
    'defect',
    (day) => ({
      zh: day ? `期限至 ${day} 届满,此前不得视为放弃` : '期限届满之日未定,不得视为放弃',
      en: day ? `The period ran until ${day}; nothing was given up before` : 'No last day was fixed; nothing was given up',
    }),
  ],
  lapsedOnVoidNotice: [
    'R-30c',
    'defect',
    () => ({ zh: '所依据的通知无效,不得视为放弃', en: 'The notice it rests on has no effect; nothing was given up' }),
  ],
  nothingToLapse: [
    'R-30c',
    'impossible',
    () => ({ zh: '没有待补正或者待缴费的期限,不得视为放弃', en: 'Nothing was awaited from the applicant that could lapse' }),
  ],
  lapseUnknown: [
    'R-30c',
    'defect',
    () => ({ zh: '该版本条例没有视为放弃的规定', en: 'This version of the Regulation knows no giving up by silence' }),
  ],
} as const satisfies Catalogue;

const end = {
  afterTheEnd: ['R-33b', 'defect', () => ({ zh: '案件已经终结,该事项不影响期限', en: 'The case had ended; it has no effect on the term' })],
  afterWithdrawal: [
    'R-33b',
    'impossible',
    () => ({ zh: '申请已经撤回,该事项不可能发生', en: 'The application had been withdrawn; it cannot have happened' }),
  ],
  postedBeforeMade: ['R-33b', 'impossible', () => ({ zh: '交邮早于作出答复之日', en: 'It was posted before it was made' })],
  servedBeforeReply: ['R-33b', 'impossible', () => ({ zh: '答复尚未作出,不可能送达', en: 'It was served before there was a reply' })],
  orderBackwards: [
    'XFY 64',
    'impossible',
    () => ({ zh: '责令重新作出的期限或者送达早于决定之日', en: 'The order for a new decision ends, or was served, before it was made' }),
  ],
  orderUnlimited: [
    'XFY 64',
    'hint',
    () => ({
      zh: '决定没有写明重新作出的期限,法律也没有规定,届满之日未定',
      en: 'The order states no limit and the law names none; there is no last day',
    }),
  ],
  orderStands: [
    'XFY 64',
    'defect',
    () => ({ zh: '责令重新作出的期限不得延长', en: 'A limit set for a new decision is not extended by the agency' }),
  ],
} as const satisfies Catalogue;

const fee = {
  feeNotAllowed: [
    'F-7',
    'defect',
    () => ({ zh: '该日不得收取信息处理费,期限不中止', en: 'No such fee could be charged on that day; the term runs on' }),
  ],
  feeLate: [
    'F-7',
    'defect',
    (day) => ({ zh: `收费通知应当在 ${day} 届满前送达`, en: `The notice of the fee had to be given by ${day}; the term runs on` }),
  ],
  feeNoticedTwice: [
    'F-2',
    'defect',
    () => ({ zh: '每件申请只收取一次,再次通知不影响期限', en: 'An application is charged once; a second notice has no effect' }),
  ],
  feeBackwards: [
    'F-8',
    'impossible',
    () => ({ zh: '收费通知送达早于发出之日', en: 'The notice of the fee was served before it was given' }),
  ],
  feeNotNoticed: [
    'F-9',
    'impossible',
    () => ({ zh: '没有收费通知,缴费不影响期限', en: 'No fee was asked for; paying has no effect on the term' }),
  ],
  lapsedThoughPaid: [
    'F-8',
    'defect',
    () => ({
      zh: '费用已在期限内缴纳,视为放弃的记录无效,办理继续',
      en: 'The fee had been paid in time; the closing as given up has no effect',
    }),
  ],
  feePaidLate: ['F-8', 'hint', (day) => ({ zh: `缴费晚于 ${day}`, en: `The fee had to be paid by ${day}` })],
} as const satisfies Catalogue;

export const catalogue = { ...receipt, ...correction, ...end, ...fee, ...consultationFlaws, ...grantFlaws } as const;

export type FlawName = keyof typeof catalogue;
