import { workingDayAfter } from '@law/calendar';
import type { ClockInput } from '@law/clock';
import { parameterOf } from '@law/statute';
import type { Refused } from './compare';
import type { Understood } from './supposed';

/** Supposed delays nobody may fix: longer than the parameter `delay-longest`, from the day they are told. R-35c. */
export function tooLongDelays(steps: readonly Understood[], { profile, calendar }: ClockInput): readonly Refused[] {
  if (!profile.delayAllowed) return [];
  const longest = parameterOf(profile, 'delay-longest').value;
  return steps.flatMap(({ step, on, until = on }): Refused[] => {
    const latest = workingDayAfter(on, longest, calendar);
    if (step !== 'delay' || until <= latest) return [];
    const says = {
      zh: `延迟答复的期限最长至 ${latest},超过即不是合理期限`,
      en: `A reply may be delayed until ${latest} at the most: a longer time would not be reasonable`,
    };
    return [{ rule: 'R-35c', kind: 'procedure', on, says }];
  });
}
