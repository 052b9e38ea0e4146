import type { ClockFact } from '@law/clock';
import type { CorrectionPoint } from './ask-for-correction';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface CorrectionAnswer {
  readonly key: string;
  readonly answer: string;
}

export type ReturnVerdict =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly because: 'unanswered' | 'unknown-point' | 'late';
      readonly says: Words;
      readonly keys: readonly string[];
    };

/**
 * Whether a corrected application is taken, Art. 30. Every point is answered. After the stated day it is taken only with a good reason
 * which the office accepted (scenario 9); what is still unclear after it is a matter for the reply, not for a second notice (scenario 10).
 */
export function mayReturnCorrection(
  asked: { readonly points: readonly CorrectionPoint[]; readonly until: string },
  answers: readonly CorrectionAnswer[],
  returned: { readonly on: string; readonly goodReason?: string },
): ReturnVerdict {
  const unknown = answers.filter(({ key }) => !asked.points.some((point) => point.key === key)).map(({ key }) => key);
  if (unknown.length > 0)
    return refuse('unknown-point', unknown, '答复了通知中没有的补正项', 'An answer belongs to no point of the notice');
  const unanswered = asked.points
    .filter(({ key }) => !answers.some((given) => given.key === key && given.answer.trim()))
    .map(({ key }) => key);
  if (unanswered.length > 0) return refuse('unanswered', unanswered, '请逐项补正', 'Answer each point');
  if (returned.on > asked.until && !returned.goodReason?.trim())
    return refuse(
      'late',
      [],
      `补正期限已于 ${asked.until} 届满。有正当理由的,请向受理机关说明并提交证明,由经办人接收。`,
      `The period ended on ${asked.until}. With a good reason, bring it and its proof to the office: a registrar can still take the correction.`,
    );
  return { accepted: true };
}

/** What a correction taken on that day means to the term: after the stated day it is excused by the good reason it was taken for. */
export function takenOn(on: string, { until }: { readonly until: string }): readonly ClockFact[] {
  const returned = { act: 'correction-returned', on } as const;
  return on > until ? [returned, { act: 'good-reason', on }] : [returned];
}

function refuse(
  because: Extract<ReturnVerdict, { accepted: false }>['because'],
  keys: readonly string[],
  zh: string,
  en: string,
): ReturnVerdict {
  return { accepted: false, because, keys, says: { zh, en } };
}
