import { markOn, type Calendar } from './calendar';
import { numberOf, weekdayOf, type Day } from './day-number';
import { holidayNames, holidaysNamedIn } from './statutory-days';

export interface ExplainedDay {
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up';
  readonly working: boolean;
  readonly why: { readonly zh: string; readonly en: string };
  /** Number of the notice that says so. */
  readonly notice?: string;
}

/** Why a day is or is not a working day, in words a citizen can check against the notice. */
export function explainDay(day: Day, calendar: Calendar): ExplainedDay {
  const number = numberOf(day);
  const mark = markOn(number, calendar);
  if (!mark) return weekdayOf(number) <= 5 ? plain.weekday : plain.weekend;
  const { zh, en } = nameOf(mark.holiday);
  const notice = mark.notice?.number;
  if (mark.kind === 'worked')
    return { kind: 'make-up', working: true, why: { zh: `调休上班(${zh})`, en: `Make-up working day (${en})` }, notice };
  const why =
    notice === undefined
      ? { zh: `法定节日(${zh}),放假通知尚未公布`, en: `Statutory day (${en}); the notice is not out yet` }
      : { zh: `放假(${zh})`, en: `Holiday (${en})` };
  return { kind: 'holiday', working: false, why, notice };
}

/** Two festivals that fall together are named together. */
function nameOf(holiday: string): { readonly zh: string; readonly en: string } {
  const parts = holidaysNamedIn(holiday).map((name) => holidayNames[name]?.en);
  return holidayNames[holiday] ?? { zh: holiday, en: parts.length > 0 ? parts.join(' and ') : holiday };
}

const plain = {
  weekday: { kind: 'weekday', working: true, why: { zh: '工作日', en: 'Working day' } },
  weekend: { kind: 'weekend', working: false, why: { zh: '周末', en: 'Weekend' } },
} as const;
