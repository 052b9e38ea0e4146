interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Why correction is asked for. Only `content` is Art. 30 itself; the others rest on Art. 29(2) and practice (R-30f). */
export const correctionGrounds = ['content', 'identity', 'agent', 'volume-reason'] as const;
export type CorrectionGround = (typeof correctionGrounds)[number];

/** One thing to correct, told completely and once. */
export interface CorrectionPoint {
  readonly key: string;
  /** The item it concerns; none when it concerns the applicant. */
  readonly itemId?: string;
  readonly ground: CorrectionGround;
  readonly asks: string;
  /** What the office explained to help the applicant answer, 指导和释明. */
  readonly guidance?: string;
}

export interface CorrectionWish {
  readonly points: readonly CorrectionPoint[];
  /** Last day for the applicant. */
  readonly until: string;
}

/** The days an ask is measured against, all derived by the clock. */
export interface CorrectionDays {
  readonly today: string;
  /** Last day on which asking restarts the term: seven working days after receipt. */
  readonly askBy: string;
  /** Earliest `until` that leaves a reasonable period: seven working days after today (R-30e). */
  readonly earliestUntil: string;
  readonly legalDue: string;
}

export type CorrectionVerdict =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: 'too-late' | 'no-points' | 'empty-point' | 'double-point' | 'unknown-item' | 'period-too-short';
      readonly says: Words;
    };

/**
 * Whether correction may be asked for with that notice, Art. 30: within seven working days of receipt, once, completely, with a
 * reasonable period. A later ask gives no restart: the reply stays due as counted from the first receipt (R-30d), so it is refused.
 * That it happens once is the workflow's milestone.
 */
export function mayAskForCorrection(wish: CorrectionWish, days: CorrectionDays, itemIds: readonly string[]): CorrectionVerdict {
  if (days.today > days.askBy)
    return no(
      'too-late',
      `补正应当自收到申请之日起七个工作日内(${days.askBy} 前)一次性告知。逾期告知不重新起算,答复期限仍为 ${days.legalDue};请以电话等方式指导释明并按期答复。`,
      `Correction had to be asked for within seven working days of receipt, by ${days.askBy}. A later notice restarts nothing: the reply stays due on ${days.legalDue}. Guide the applicant by telephone and reply in time.`,
    );
  return pointsRefusal(wish.points, itemIds) ?? periodRefusal(wish.until, days.earliestUntil) ?? { may: true };
}

function no(because: Extract<CorrectionVerdict, { may: false }>['because'], zh: string, en: string): CorrectionVerdict {
  return { may: false, because, says: { zh, en } };
}

function pointsRefusal(points: readonly CorrectionPoint[], itemIds: readonly string[]): CorrectionVerdict | undefined {
  if (points.length === 0) return no('no-points', '请逐项写明须补正的内容', 'Say what is to be corrected, point by point');
  if (points.some(({ key, asks }) => !key.trim() || !asks.trim()))
    return no('empty-point', '每一项补正内容都要写明', 'Each point says what is to be corrected');
  if (new Set(points.map(({ key }) => key)).size < points.length) return no('double-point', '补正项重复', 'Two points carry the same key');
  if (points.some(({ itemId }) => itemId !== undefined && !itemIds.includes(itemId)))
    return no('unknown-item', '补正项所指的申请内容不在本案中', 'A point concerns an item that is not in this case');
  return undefined;
}

function periodRefusal(until: string, earliest: string): CorrectionVerdict | undefined {
  if (until >= earliest) return undefined;
  return no(
    'period-too-short',
    `补正期限应当合理,最早为 ${earliest}(七个工作日)`,
    `The period must be reasonable: ${earliest} at the earliest (seven working days)`,
  );
}
