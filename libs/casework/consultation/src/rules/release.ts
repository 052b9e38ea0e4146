import { nextDay, workingDayAfter, type Calendar } from '@law/calendar';

/**
 * First day on which the information may go out although a third party objects: the parameter `release-hold` gives the working days that
 * pass first, so that he can seek relief. None: the same day. R-32d.
 */
export function releaseFrom(toldOn: string, hold: number, calendar: Calendar): string {
  return hold === 0 ? toldOn : nextDay(workingDayAfter(toldOn, hold, calendar));
}
