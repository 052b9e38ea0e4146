/** A block of days under the name of its holiday: first and, where it is longer than a day, last day, `YYYY-MM-DD`. */
export type DayBlock = readonly [holiday: string, first: string, last?: string];

/** One notice of the State Council's General Office on the holidays of a year, or an amendment of it. */
export interface HolidayNotice {
  /** 发文字号. */
  readonly number: string;
  /** From this day it was known; a later notice prevails day by day. */
  readonly publishedOn: string;
  /** Where the notice can be read. */
  readonly source: string;
  /** Days off. Weekends inside a block are named too, as the notice does. */
  readonly off: readonly DayBlock[];
  /** 调休: Saturdays and Sundays declared working. */
  readonly worked: readonly DayBlock[];
}
