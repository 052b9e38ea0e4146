import { weekdayOf } from '../day-number';

const characters = '一二三四五六日';

/** 星期一 … 星期日. */
export function weekdayName(day: number): string {
  return `星期${characters[weekdayOf(day) - 1] ?? ''}`;
}

/** The weekday a bracket names: 周四, 星期日, 农历正月初七、周一. 1 = Monday; undefined when it names none. */
export function weekdayNamedIn(words: string): number | undefined {
  const [, character] = /(?:周|星期)([一二三四五六日天])/.exec(words) ?? [];
  return character === undefined ? undefined : characters.indexOf(character === '天' ? '日' : character) + 1;
}
