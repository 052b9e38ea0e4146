export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Something in the story of a case the law does not allow, or gives no effect. The reading says what it did with it. */
export interface Flaw {
  /** Rule of the specification: R-30d, F-7 … */
  readonly rule: string;
  readonly on: string;
  readonly says: Words;
}

type Says = (detail: string) => Words;

const catalogue = {
  receivedTwice: [
    'R-31',
    () => ({ zh: '收到申请之日只能有一个,以最早记录的为准', en: 'The application was received once; the earliest record stands' }),
  ],
  notConfirmedSameDay: [
    'R-31c',
    (day) => ({ zh: `平常信函应当于收到当日(${day})与申请人确认`, en: `An ordinary letter is confirmed on the day it comes (${day})` }),
  ],
  beforeReceipt: [
    'R-31',
    () => ({ zh: '收到申请之日尚未确定,该事项不影响期限', en: 'The day of receipt was not fixed yet; it has no effect on the term' }),
  ],
  afterTheEnd: ['R-33b', () => ({ zh: '案件已经终结,该事项不影响期限', en: 'The case had ended; it has no effect on the term' })],
  askedLate: [
    'R-30d',
    (day) => ({
      zh: `补正告知晚于 ${day},答复期限不重新起算`,
      en: `Correction had to be asked for by ${day}; the term does not start anew`,
    }),
  ],
  askedTwice: [
    'R-30d',
    () => ({ zh: '补正应当一次性告知,再次告知不影响期限', en: 'Correction is asked for once; a second notice has no effect' }),
  ],
  noPeriod: ['R-30e', () => ({ zh: '补正期限不得早于告知之日', en: 'The period to correct ends before it begins' })],
  notAsked: ['R-30b', () => ({ zh: '未曾告知补正,期限不重新起算', en: 'No correction was asked for; the term does not start anew' })],
  lapsedEarly: [
    'R-30c',
    (day) => ({ zh: `期限至 ${day} 届满,此前不得视为放弃`, en: `The period ran until ${day}; nothing was given up before` }),
  ],
  nothingToLapse: [
    'R-30c',
    () => ({ zh: '没有待补正或者待缴费的期限,不得视为放弃', en: 'Nothing was awaited from the applicant that could lapse' }),
  ],
  consultedTwice: ['R-33d', (id) => ({ zh: `征求意见 ${id} 重复记录`, en: `Consultation ${id} was begun twice` })],
  consultUnknown: ['R-33d', (id) => ({ zh: `没有征求意见 ${id}`, en: `There is no consultation ${id}` })],
  consultBackwards: ['R-33d', (id) => ({ zh: `征求意见 ${id} 的日期早于发出之日`, en: `Consultation ${id} ends before it begins` })],
  extendedLate: [
    'R-33c',
    (day) => ({ zh: `延期应当在 ${day} 届满前告知,本次延期无效`, en: `The extension had to be told by ${day}; it has no effect` }),
  ],
  extendedTooFar: [
    'R-33c',
    (days) => ({ zh: `延期累计不得超过 ${days} 个工作日`, en: `Extensions may not exceed ${days} working days in all` }),
  ],
  notALength: ['R-33c', () => ({ zh: '延期天数应当为正整数', en: 'An extension is a whole number of days' })],
  delayNotAllowed: ['R-35c', () => ({ zh: '该版本条例没有延迟答复的规定', en: 'This version of the Regulation knows no such delay' })],
  delayedLate: ['R-35c', (day) => ({ zh: `延迟答复应当在 ${day} 届满前告知`, en: `The delay had to be told by ${day}; it has no effect` })],
  delayShortens: ['R-35c', (day) => ({ zh: `延迟的日期不得早于 ${day}`, en: `A delay cannot end before the term does (${day})` })],
  feeNotAllowed: [
    'F-7',
    () => ({ zh: '该日不得收取信息处理费,期限不中止', en: 'No such fee could be charged on that day; the term runs on' }),
  ],
  feeLate: [
    'F-7',
    (day) => ({ zh: `收费通知应当在 ${day} 届满前送达`, en: `The notice of the fee had to be given by ${day}; the term runs on` }),
  ],
  feeNotNoticed: ['F-9', () => ({ zh: '没有收费通知,缴费不影响期限', en: 'No fee was asked for; paying has no effect on the term' })],
  feePaidLate: ['F-8', (day) => ({ zh: `缴费晚于 ${day}`, en: `The fee had to be paid by ${day}` })],
} as const satisfies Record<string, readonly [rule: string, says: Says]>;

export type FlawName = keyof typeof catalogue;

export function flaw(name: FlawName, on: string, detail = ''): Flaw {
  const [rule, says] = catalogue[name] as readonly [string, Says];
  return { rule, on, says: says(detail) };
}
