import type { z } from 'zod';

/** What has to stand somewhere, or what stands there, for a reader of either language. */
export interface Wanted {
  readonly zh: string;
  readonly en: string;
}

const kinds: Readonly<Record<string, Wanted>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或者 false', en: 'true or false' },
  array: { zh: '数组', en: 'an array' },
  object: { zh: '对象', en: 'an object' },
  null: { zh: 'null', en: 'null' },
  nothing: { zh: '空缺', en: 'missing' },
};
const aDay: Wanted = { zh: '形如 YYYY-MM-DD 的日期', en: 'a day as YYYY-MM-DD' };

/** A day has that form but the calendar does not have it: the thirtieth of February. */
export const existingDay: Wanted = { zh: '存在的日期', en: 'a day that exists' };

/** What the shape asks for where something else stands. */
export function wantedBy(issue: z.core.$ZodIssue): Wanted {
  switch (issue.code) {
    case 'invalid_type':
      return kindNamed(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_format':
      return aDay;
    case 'invalid_union':
      return wantedByUnion(issue);
    case 'too_small':
      return bounded(issue.origin, Number(issue.minimum), ['至少', 'at least']);
    case 'too_big':
      return bounded(issue.origin, Number(issue.maximum), ['至多', 'at most']);
    default:
      return { zh: '另一种写法', en: 'written otherwise' };
  }
}

/** The name of a kind of JSON value in words; a value itself stays as it was typed. */
export function kindNamed(kind: string): Wanted {
  return kinds[kind] ?? { zh: kind, en: kind };
}

export function oneOf(values: readonly string[]): Wanted {
  const listed = values.join(' | ');
  return values.length === 1 ? { zh: listed, en: listed } : { zh: `下列之一:${listed}`, en: `one of ${listed}` };
}

function wantedByUnion(issue: z.core.$ZodIssueInvalidUnion): Wanted {
  if ('options' in issue && Array.isArray(issue.options)) return oneOf(issue.options.map(String));
  const each = issue.errors.flatMap(([first]) => (first ? [wantedBy(first)] : []));
  return { zh: each.map(({ zh }) => (/\w$/.test(zh) ? `${zh} ` : zh)).join('或者'), en: each.map(({ en }) => en).join(' or ') };
}

/** Characters of a text, members of an array, or the number itself. */
function bounded(origin: string, limit: number, [zh, en]: readonly [string, string]): Wanted {
  if (origin === 'string') return { zh: `${zh} ${limit} 个字的文本`, en: `text of ${en} ${limit} character${limit === 1 ? '' : 's'}` };
  if (origin === 'array') return { zh: `${zh} ${limit} 项的数组`, en: `an array of ${en} ${limit}` };
  return { zh: `${zh}是 ${limit} 的数字`, en: `${en} ${limit}` };
}

/** The whole sentence about a place, without its path. @param found what stands there, where that is told */
export function saysOf(wanted: Wanted, found?: Wanted): Wanted {
  return {
    zh: `应为${spaced(wanted.zh)}${found ? `,现为${spaced(found.zh)}` : ''}`,
    en: `has to be ${wanted.en}${found ? `, and is ${found.en}` : ''}`,
  };
}

function spaced(words: string): string {
  return /^[\w-]/.test(words) ? ` ${words}` : words;
}
