import type { FlawKind, Says } from './flaw';

type Catalogue = Record<string, readonly [rule: string, kind: FlawKind, says: Says]>;

export const consultationFlaws = {
  consultedTwice: ['R-33d', 'impossible', (id) => ({ zh: `征求意见 ${id} 重复记录`, en: `Consultation ${id} was begun twice` })],
  consultUnknown: ['R-33d', 'impossible', (id) => ({ zh: `没有征求意见 ${id}`, en: `There is no consultation ${id}` })],
  consultBackwards: [
    'R-33d',
    'impossible',
    (id) => ({ zh: `征求意见 ${id} 的送达或者答复早于发出之日`, en: `Consultation ${id} is served or ends before it begins` }),
  ],
  endedTwice: [
    'R-33d',
    'hint',
    (id) => ({ zh: `征求意见 ${id} 的意见重复记录,以最早的为准`, en: `Consultation ${id} ended twice; the earlier day stands` }),
  ],
  answeredLate: [
    'R-32b',
    'hint',
    (day) => ({
      zh: `意见晚于 ${day},此后的时间计算在期限内`,
      en: `The opinion came after ${day}; the time after that day is counted`,
    }),
  ],
  notExcluded: [
    'R-33d',
    'hint',
    (id) => ({
      zh: `${id} 不属于条例规定的征求意见,所需时间计算在期限内`,
      en: `${id} is not a consultation the Regulation excludes; its time is counted`,
    }),
  ],
  consultedLate: [
    'R-33d',
    'hint',
    (id) => ({
      zh: `征求意见 ${id} 发出时期限已经届满,不扣除时间`,
      en: `Consultation ${id} was sent when the term had run out; nothing is excluded`,
    }),
  ],
} as const satisfies Catalogue;

export const grantFlaws = {
  extendedLate: [
    'R-33c',
    'defect',
    (day) => ({ zh: `延期应当在 ${day} 届满前告知,本次延期无效`, en: `The extension had to be told by ${day}; it has no effect` }),
  ],
  extendedTooFar: [
    'R-33c',
    'defect',
    (days) => ({ zh: `延期累计不得超过 ${days} 个工作日`, en: `Extensions may not exceed ${days} working days in all` }),
  ],
  extendedInParts: [
    'R-33c',
    'defect',
    () => ({ zh: '延期只能一次,再次延期无效', en: 'It is extended once; a second extension has no effect' }),
  ],
  notALength: ['R-33c', 'defect', () => ({ zh: '延期天数应当为正整数', en: 'An extension is a whole number of days' })],
  consentMissing: [
    'R-33c',
    'defect',
    () => ({
      zh: '延期应当经政府信息公开工作机构负责人同意,本次延期无效',
      en: 'An extension needs the consent of the head of the disclosure office; it has no effect',
    }),
  ],
  extendedAfterDelay: [
    'R-33c',
    'defect',
    (day) => ({ zh: `已经确定延迟至 ${day} 答复,延期不影响该日`, en: `A delay until ${day} was fixed; an extension does not move it` }),
  ],
  delayNotAllowed: [
    'R-35c',
    'defect',
    () => ({ zh: '该版本条例没有延迟答复的规定', en: 'This version of the Regulation knows no such delay' }),
  ],
  delayedLate: [
    'R-35c',
    'defect',
    (day) => ({ zh: `延迟答复应当在 ${day} 届满前告知`, en: `The delay had to be told by ${day}; it has no effect` }),
  ],
  delayShortens: [
    'R-35c',
    'defect',
    (day) => ({ zh: `延迟的日期不得早于 ${day}`, en: `A delay cannot end before the term does (${day})` }),
  ],
  delayBackwards: ['R-35c', 'impossible', () => ({ zh: '延迟的日期早于告知之日', en: 'The delay ends before it was told' })],
  reasonsNotKnown: [
    'R-35a',
    'defect',
    () => ({ zh: '该版本条例没有要求说明理由的规定', en: 'This version of the Regulation knows no asking for reasons' }),
  ],
  reasonsBackwards: [
    'R-35a',
    'impossible',
    () => ({ zh: '说明理由的期限早于告知之日', en: 'The period to give reasons ends before it begins' }),
  ],
  reasonsPeriod: [
    'R-35a',
    'hint',
    (days) => ({ zh: `说明理由的期限一般为 ${days} 个工作日`, en: `The period to give reasons usually is ${days} working days` }),
  ],
  reasonsNotAsked: ['R-35a', 'impossible', () => ({ zh: '未曾要求说明理由', en: 'No reasons were asked for' })],
  reasonsLate: ['R-35a', 'hint', (day) => ({ zh: `说明理由晚于 ${day}`, en: `The reasons came after ${day}` })],
} as const satisfies Catalogue;
