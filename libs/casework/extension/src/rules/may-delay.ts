import { isWorkingDay, workingDayAfter } from '@law/calendar';
import { readClock, type ClockFact } from '@law/clock';
import { parameterOf } from '@law/statute';
import type { Facts } from './extension-days';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export type DelayVerdict =
  | { readonly may: true; readonly legalDueBefore: string }
  | {
      readonly may: false;
      readonly because: 'no-term' | 'too-late' | 'not-later' | 'day-off' | 'too-long' | 'not-possible';
      readonly says: Words;
    };

/**
 * Whether the reply may be delayed until that day, told today. R-35c: a stated working day after the last day as it stands, told while
 * the term still runs. It may lie beyond any extension, that is what the article is for, and has to be reasonable all the same.
 */
export function mayDelay(until: string, term: Facts, today: string): DelayVerdict {
  const { facts, profile, calendar } = term;
  const now = readClock({ facts, profile, calendar, asOf: today });
  const { legalDue } = now;
  if (now.state !== 'running' || legalDue === undefined)
    return no(
      'no-term',
      '现在没有正在计算的答复期限,不能确定延迟答复的期限。',
      'No term of reply is running, so there is nothing to delay.',
    );
  if (today > legalDue)
    return no(
      'too-late',
      `延迟答复的期限应当在答复期限届满之日(${legalDue},含当日)以前告知申请人。期限已经届满,请尽快答复。`,
      `A delay has to be told to the applicant on or before the last day of the term, ${legalDue}. That day has passed: reply as soon as possible.`,
    );
  const wrong = wrongDay(until, legalDue, term, today);
  if (wrong) return wrong;
  const delayed: ClockFact = { act: 'delayed', on: today, until };
  const after = readClock({ facts: [...facts, delayed], profile, calendar, asOf: today });
  if (after.legalDue === until) return { may: true, legalDueBefore: legalDue };
  const says = after.flaws.at(-1)?.says ?? { zh: '现在不能延迟答复。', en: 'The reply cannot be delayed now.' };
  return no('not-possible', says.zh, says.en);
}

function wrongDay(until: string, legalDue: string, term: Facts, today: string): DelayVerdict | undefined {
  const latest = latestDay(term, today);
  if (until <= legalDue)
    return no('not-later', `延迟的日期应当晚于现在的届满之日 ${legalDue}`, `The delay ends after the present last day, ${legalDue}`);
  if (!isWorkingDay(until, term.calendar))
    return no('day-off', `${until} 不是工作日,请另选一天`, `${until} is not a working day; choose another one`);
  if (latest === undefined || until <= latest) return undefined;
  return no(
    'too-long',
    `延迟答复的期限最长至 ${latest},超过即不是合理期限,请另选一天`,
    `A reply may be delayed until ${latest} at the most: a longer time would not be reasonable. Choose an earlier day`,
  );
}

/** The parameter `delay-longest`, counted from the day the applicant is told. None where the statute knows no delay. */
function latestDay({ profile, calendar }: Pick<Facts, 'profile' | 'calendar'>, today: string): string | undefined {
  return profile.delayAllowed ? workingDayAfter(today, parameterOf(profile, 'delay-longest').value, calendar) : undefined;
}

function no(because: Extract<DelayVerdict, { may: false }>['because'], zh: string, en: string): DelayVerdict {
  return { may: false, because, says: { zh, en } };
}
