import { workingDayAfter, type Calendar } from '@law/calendar';
import { parameterOf, type StatuteProfile } from '@law/statute';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The days a period for giving reasons can end on, when it is asked for today. R-35a. */
export interface ReasonsPeriod {
  readonly usualUntil: string;
  readonly earliestUntil: string;
  readonly latestUntil: string;
}

/** None where the statute knows no asking for reasons. */
export function reasonsPeriod(profile: StatuteProfile, calendar: Calendar, today: string): ReasonsPeriod | undefined {
  if (!profile.delayAllowed) return undefined;
  const { value, bounds } = parameterOf(profile, 'reasons-period');
  const after = (days: number): string => workingDayAfter(today, days, calendar);
  return { usualUntil: after(value), earliestUntil: after(bounds.min), latestUntil: after(bounds.max) };
}

export type ReasonsVerdict =
  | { readonly may: true; readonly until: string }
  | { readonly may: false; readonly because: 'unknown-here' | 'period'; readonly says: Words };

/** Whether reasons may be asked for with that period, Art. 35. That it happens once is the workflow's milestone. */
export function mayAskForReasons(period: ReasonsPeriod | undefined, wished: string | undefined): ReasonsVerdict {
  if (!period)
    return {
      may: false,
      because: 'unknown-here',
      says: {
        zh: '本件适用的条例版本没有要求说明理由的规定,请按期答复。',
        en: 'The version of the Regulation this case is under knows no asking for reasons. Reply in time.',
      },
    };
  const { usualUntil, earliestUntil, latestUntil } = period;
  const until = wished ?? usualUntil;
  if (until >= earliestUntil && until <= latestUntil) return { may: true, until };
  return {
    may: false,
    because: 'period',
    says: {
      zh: `说明理由的期限应在 ${earliestUntil} 至 ${latestUntil} 之间,一般为 ${usualUntil}`,
      en: `The period to give reasons ends between ${earliestUntil} and ${latestUntil}, usually on ${usualUntil}`,
    },
  };
}

/** Whether reasons can have come on that day: not before they were asked for, not after today. */
export function mayHaveCome(on: string, { askedOn, today }: { readonly askedOn: string; readonly today: string }): boolean {
  return on >= askedOn && on <= today;
}
