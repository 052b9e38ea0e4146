import { isProvisional, isWorkingDay, workingDayAfter, workingDaysBetween, type Calendar } from '@law/calendar';
import { ruleSetOn } from './pick-rule-set';

export interface AnnualReturnDue {
  /** The year reported on. */
  readonly reportYear: number;
  /** The day the law names; it does not move when it is a day off. */
  readonly due: string;
  /** Last working day on or before it. */
  readonly internalDue: string;
  readonly law: string;
}

/**
 * By when the annual return is out, in the year it is due: a department's by 31 January, a government's by 31 March; under the
 * Regulation of 2007 everybody's by 31 March. R-49a, R-49b. @param year the year of the due day: the report is on the year before
 * @throws RangeError before 2009, when there was nothing to report on
 */
export function annualReturnDue(year: number, of: 'department' | 'government', calendar: Calendar): AnnualReturnDue {
  const { by, law } = ruleSetOn('ogi', `${year}-03-31`).annualReturn[of];
  const due = `${year}-${by}`;
  return { reportYear: year - 1, due, internalDue: isWorkingDay(due, calendar) ? due : workingDayAfter(due, -1, calendar), law };
}

export interface NextAnnualReturn extends AnnualReturnDue {
  /** Working days until `internalDue`, negative once past. */
  readonly daysLeft: number;
  /** `internalDue` lies in a year whose holidays are not announced yet. */
  readonly provisional: boolean;
}

/** The annual return that is due next; on the due day itself it still is that one. R-49a, R-49b. @param today office day */
export function nextAnnualReturn(today: string, of: 'department' | 'government', calendar: Calendar): NextAnnualReturn {
  const year = Number(today.slice(0, 4));
  const thisYear = annualReturnDue(year, of, calendar);
  const next = today <= thisYear.due ? thisYear : annualReturnDue(year + 1, of, calendar);
  const { internalDue } = next;
  return { ...next, daysLeft: workingDaysBetween(today, internalDue, calendar), provisional: isProvisional(internalDue, calendar) };
}

/**
 * By when information has to be published that has to be published without being asked for: twenty working days from the day it was
 * made or changed, which is not counted. R-26.
 */
export function publicationDue(createdOn: string, calendar: Calendar): { readonly due: string; readonly law: string } {
  const { publish } = ruleSetOn('ogi', createdOn);
  return { due: workingDayAfter(createdOn, publish.within, calendar), law: publish.law };
}
