import type { Supposed, StepKind, Understood } from './supposed';

interface Words {
  readonly zh: string;
  readonly en: string;
}

const asked: Readonly<Record<NonNullable<Supposed['kind']>, Words>> = {
  'third-party': { zh: '第三方', en: 'a third party' },
  'co-maker': { zh: '共同制作机关', en: 'a co-maker' },
  'other-organ': { zh: '其他机关', en: 'another organ' },
};

type Say = (step: Understood) => Words;

const sentences: Readonly<Record<StepKind, Say>> = {
  'ask-for-correction': ({ on, until = '-', backOn = '-' }) => ({
    zh: `${on} 告知补正(期限至 ${until}),${backOn} 收到补正`,
    en: `correction asked for on ${on} (by ${until}), corrected on ${backOn}`,
  }),
  extend: ({ on, days = 0 }) => ({
    zh: `${on} 经负责人同意,告知延期 ${days} 个工作日`,
    en: `extended by ${days} working days, told on ${on}`,
  }),
  consult: ({ on, kind = 'third-party', backOn = '-' }) => ({
    zh: `${on} 征求${asked[kind].zh}意见并送达,${backOn} 收到意见`,
    en: `${asked[kind].en} asked on ${on} and served that day, answered on ${backOn}`,
  }),
  delay: ({ on, until = '-' }) => ({ zh: `${on} 告知延迟至 ${until} 答复`, en: `delayed until ${until}, told on ${on}` }),
  'notice-fee': ({ on, backOn = '-' }) => ({
    zh: `${on} 送达收费通知,${backOn} 缴清`,
    en: `fee noticed and served on ${on}, paid on ${backOn}`,
  }),
  reply: ({ on }) => ({ zh: `${on} 作出答复并送出`, en: `replied on ${on}` }),
};

/** A supposed step with all its days, so that what was filled in is seen. */
export function sayStep(step: Understood): Words {
  return sentences[step.step](step);
}
