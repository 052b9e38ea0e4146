import { works, yearArrangedBy, type Calendar } from './calendar';
import { firstOfYear, lengthOfYear, numberOf, plainDateOf, textOf, yearOf } from './day-number';
import { explainDay, type ExplainedDay } from './explain-day';
import type { HolidayNotice } from './notice';

export interface DayThatDiffers {
  readonly day: string;
  readonly before: ExplainedDay;
  readonly after: ExplainedDay;
}

/** The days on which offices work under one calendar and not under the other, in order, as each of the two explains them. */
export function daysThatDiffer(before: Calendar, after: Calendar): DayThatDiffers[] {
  const numbers = [...yearsTouched(before, after)].sort((one, other) => one - other).flatMap(daysOf);
  return numbers
    .filter((day) => works(day, before) !== works(day, after))
    .map((day) => ({ day: textOf(day), before: explainDay(plainDateOf(day), before), after: explainDay(plainDateOf(day), after) }));
}

/** Years named by a notice only one of the two has. */
function yearsTouched({ notices: before }: Calendar, { notices: after }: Calendar): Set<number> {
  const unshared = [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
  return new Set(unshared.flatMap(yearsOf));
}

function yearsOf(notice: HolidayNotice): number[] {
  const named = [...notice.off, ...notice.worked].flatMap(([, first, last = first]) => [yearOf(numberOf(first)), yearOf(numberOf(last))]);
  return [yearArrangedBy(notice) ?? named[0] ?? 0, ...named].filter((year) => year > 0);
}

function daysOf(year: number): number[] {
  return Array.from({ length: lengthOfYear(year) }, (_x, place) => firstOfYear(year) + place);
}
