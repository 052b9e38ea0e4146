import type { Silence } from '@law/clock';
import type { Words } from './consultation';

/** What follows when the fifteen working days end without an answer: three different things. R-32b, R-34. */
export const silenceInWords: Readonly<Record<Silence, Words>> = {
  'decide-yourself': {
    zh: '第三方逾期未提出意见的,由本机关依照条例自行决定,既不视为同意,也不视为不同意(第三十二条)',
    en: 'If the third party gives no opinion the agency decides by itself; silence is neither consent nor refusal (Art. 32)',
  },
  'deemed-consent': {
    zh: '共同制作机关逾期未提出意见的,视为同意公开(第三十四条)',
    en: 'If the co-maker gives no opinion it counts as consent to disclosure (Art. 34)',
  },
  nothing: {
    zh: '条例没有规定答复期限,未答复不产生后果',
    en: 'The Regulation sets no term; no answer means nothing',
  },
};
