import { mayReturnCorrection, type CorrectionAnswer, type ReturnVerdict } from './return-correction';
import type { CorrectionPoint } from './ask-for-correction';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface LateCorrection {
  readonly answers: readonly CorrectionAnswer[];
  /** The day it reached the office. */
  readonly on: string;
  readonly goodReason: string;
  /** Whether its proof is among the papers of this case. */
  readonly proved: boolean;
}

export type LateVerdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly because: 'no-reason' | 'not-proved' | 'day'; readonly says?: Words; readonly field: string }
  | Exclude<ReturnVerdict, { accepted: true }>;

/**
 * Whether a correction is taken after the application counted as given up, Art. 30 ("without good reason"; scenario 9): every point is
 * answered, the reason is written down and proved, and the day lies between the asking and today.
 */
export function mayAcceptLate(
  asked: { readonly points: readonly CorrectionPoint[]; readonly askedOn: string; readonly until: string },
  late: LateCorrection,
  today: string,
): LateVerdict {
  const { answers, on, goodReason, proved } = late;
  if (goodReason.trim() === '') return { accepted: false, because: 'no-reason', field: 'goodReason' };
  if (!proved) return { accepted: false, because: 'not-proved', field: 'proofDocumentId' };
  if (on < asked.askedOn || on > today)
    return {
      accepted: false,
      because: 'day',
      field: 'on',
      says: {
        zh: `收到补正之日应在 ${asked.askedOn} 至今天之间(含当日)`,
        en: `The correction arrived between ${asked.askedOn} and today`,
      },
    };
  return mayReturnCorrection(asked, answers, { on, goodReason });
}
