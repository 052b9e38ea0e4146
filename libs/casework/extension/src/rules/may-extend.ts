import type { ExtendedTo, ExtensionDays } from './extension-days';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type ExtensionVerdict =
  | { readonly may: true; readonly to: ExtendedTo }
  | {
      readonly may: false;
      readonly because: 'no-term' | 'too-late' | 'used-up' | 'too-long' | 'not-possible';
      readonly says: Words;
      /** The greatest number of working days that can still be told today. */
      readonly possible: number;
    };

/**
 * Whether the term may be extended by that many working days, told today. R-33c: on or before the last day, in all no more than the
 * statute allows.
 */
export function mayExtend(days: number, known: ExtensionDays | undefined): ExtensionVerdict {
  if (!known)
    return no(
      'no-term',
      0,
      '现在没有正在计算的答复期限,不能延期。等待补正或者缴费的,期限在收到之后重新计算。',
      'No term of reply is running, so there is nothing to extend. While a correction or a fee is awaited, the term is counted anew afterwards.',
    );
  const to = known.lastDays.find((one) => one.days === days);
  return to ? { may: true, to } : refusal(days, known);
}

function refusal(days: number, known: ExtensionDays): ExtensionVerdict {
  const { today, legalDue, granted, most, lastDays, says } = known;
  if (today > legalDue)
    return no(
      'too-late',
      0,
      `延期应当在答复期限届满之日(${legalDue},含当日)以前告知申请人。期限已经届满,现在告知的延期无效,请尽快答复,并保留逾期原因的说明。`,
      `An extension has to be told to the applicant on or before the last day of the term, ${legalDue}. That day has passed; told now it has no effect. Reply as soon as possible and keep a note of why it is late.`,
    );
  const possible = lastDays.at(-1)?.days ?? 0;
  if (possible > 0)
    return no(
      'too-long',
      possible,
      `延长的期限累计不得超过 ${most} 个工作日,已经延长 ${granted} 个工作日,最多还可以延长 ${possible} 个工作日,并须在 ${legalDue} 前(含当日)告知申请人。`,
      `Extensions may not exceed ${most} working days in all; ${granted} were granted, so at most ${possible} are left, and they have to be told by ${legalDue}. ${days} were asked for.`,
    );
  return says ? no('not-possible', 0, says.zh, says.en) : usedUp(known);
}

function usedUp({ granted, most, legalDue }: ExtensionDays): ExtensionVerdict {
  return no(
    'used-up',
    0,
    granted >= most
      ? `延长的期限累计不得超过 ${most} 个工作日,已经用完。请在 ${legalDue} 前(含当日)答复;需要征求第三方或者其他机关意见的,所需时间不计算在内。`
      : `已经延期一次(${granted} 个工作日),本机关不分次延期。请在 ${legalDue} 前(含当日)答复。`,
    granted >= most
      ? `All ${most} working days are used up. Reply by ${legalDue}; the time needed to consult a third party or another organ is not counted.`
      : `The term was extended once, by ${granted} working days, and this office does not extend in parts. Reply by ${legalDue}.`,
  );
}

function no(because: Extract<ExtensionVerdict, { may: false }>['because'], possible: number, zh: string, en: string): ExtensionVerdict {
  return { may: false, because, possible, says: { zh, en } };
}
