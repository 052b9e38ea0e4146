import type { Localised } from '../problem';

const says: Readonly<Record<string, (numbers: readonly string[], message: string) => Localised>> = {
  whitelistValidation: () => ({ zh: '没有这一项', en: 'There is no such field' }),
  isString: () => ({ zh: '须为文字', en: 'Has to be text' }),
  isInt: () => ({ zh: '须为整数', en: 'Has to be a whole number' }),
  isNumber: () => ({ zh: '须为数字', en: 'Has to be a number' }),
  isBoolean: () => ({ zh: '须为是或否', en: 'Has to be true or false' }),
  isArray: () => ({ zh: '须为列表', en: 'Has to be a list' }),
  isObject: () => ({ zh: '须为对象', en: 'Has to be an object' }),
  nestedValidation: () => ({ zh: '须为对象', en: 'Has to be an object' }),
  isUuid: () => ({ zh: '不是有效的标识', en: 'Is not a valid id' }),
  isEmail: () => ({ zh: '不是有效的邮箱地址', en: 'Is not a valid mail address' }),
  isIso8601: () => ({ zh: '须为日期,如 2026-03-02', en: 'Has to be a day, such as 2026-03-02' }),
  isDateString: () => ({ zh: '须为日期,如 2026-03-02', en: 'Has to be a day, such as 2026-03-02' }),
  isNotEmpty: () => ({ zh: '必填', en: 'Is needed' }),
  isDefined: () => ({ zh: '必填', en: 'Is needed' }),
  maxLength: ([most]) => ({ zh: `不超过 ${most} 个字`, en: `At most ${most} characters` }),
  minLength: ([least]) => ({ zh: `至少 ${least} 个字`, en: `At least ${least} characters` }),
  isLength: (numbers, message) => lengthOf(numbers, message),
  min: ([least]) => ({ zh: `不小于 ${least}`, en: `At least ${least}` }),
  max: ([most]) => ({ zh: `不大于 ${most}`, en: `At most ${most}` }),
  arrayMinSize: ([least]) => ({ zh: `至少 ${least} 项`, en: `At least ${least} entries` }),
  arrayMaxSize: ([most]) => ({ zh: `不超过 ${most} 项`, en: `At most ${most} entries` }),
  arrayUnique: () => ({ zh: '有重复的项', en: 'Holds an entry twice' }),
  isIn: (_numbers, message) => choice(message),
  isEnum: (_numbers, message) => choice(message),
  matches: () => ({ zh: '格式不正确', en: 'Is not written in the expected form' }),
};

const unknown: Localised = { zh: '不符合要求', en: 'Is not what is expected here' };

/** Puts class-validator's refusal into both languages. The bounds stand in its English message and nowhere else. */
export function sayFault(constraint: string, message: string): Localised {
  const bounds = /(?:than|to|and|least|most)\b.*?(-?\d+)/g;
  const numbers = Array.from(message.matchAll(bounds), ([, number = '']) => number);
  return says[constraint]?.(numbers, message) ?? unknown;
}

function lengthOf(numbers: readonly string[], message: string): Localised {
  const [first = ''] = numbers;
  if (/shorter than or equal/.test(message) && !/longer/.test(message))
    return { zh: `不超过 ${first} 个字`, en: `At most ${first} characters` };
  return { zh: `至少 ${first} 个字`, en: `At least ${first} characters` };
}

function choice(message: string): Localised {
  const values = /values: (.*)$/.exec(message)?.[1];
  return values ? { zh: `须为以下之一:${values}`, en: `Has to be one of: ${values}` } : unknown;
}
