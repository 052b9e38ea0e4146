import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsISO8601,
  IsIn,
  IsNotEmpty,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { sayFault } from './say-fault';

type Decorator = PropertyDecorator;

/** What class-validator itself says of the value, put into our words. */
function said(decorator: Decorator, value: unknown): string[] {
  class Try {
    field: unknown = value;
  }
  decorator(Try.prototype, 'field');
  return validateSync(new Try()).flatMap(({ constraints = {} }) =>
    Object.entries(constraints).flatMap(([constraint, message]) => {
      const { zh, en } = sayFault(constraint, message);
      return [zh, en];
    }),
  );
}

describe('a fault in both languages', () => {
  it.each([
    [MaxLength(40), 'x'.repeat(41), ['不超过 40 个字', 'At most 40 characters']],
    [MinLength(4), 'x', ['至少 4 个字', 'At least 4 characters']],
    [Length(2, 5), 'x', ['至少 2 个字', 'At least 2 characters']],
    [Length(2, 5), 'xxxxxx', ['不超过 5 个字', 'At most 5 characters']],
    [Min(1), 0, ['不小于 1', 'At least 1']],
    [Max(90), 91, ['不大于 90', 'At most 90']],
    [Min(-5), -6, ['不小于 -5', 'At least -5']],
    [ArrayMinSize(1), [], ['至少 1 项', 'At least 1 entries']],
    [ArrayMaxSize(2), [1, 2, 3], ['不超过 2 项', 'At most 2 entries']],
    [IsArray(), 'x', ['须为列表', 'Has to be a list']],
    [IsBoolean(), 'x', ['须为是或否', 'Has to be true or false']],
    [IsIn(['post', 'e-mail']), 'x', ['须为以下之一:post, e-mail', 'Has to be one of: post, e-mail']],
    [IsUUID(), 'x', ['不是有效的标识', 'Is not a valid id']],
    [IsEmail(), 'x', ['不是有效的邮箱地址', 'Is not a valid mail address']],
    [IsISO8601({ strict: true }), '2026-13-01', ['须为日期,如 2026-03-02', 'Has to be a day, such as 2026-03-02']],
    [IsNotEmpty(), '', ['必填', 'Is needed']],
    [Matches(/^a$/), 'b', ['格式不正确', 'Is not written in the expected form']],
  ])('%#', (decorator, value, expected) => {
    expect(said(decorator, value)).toEqual(expected);
  });

  it('is said in general words where the constraint is unknown', () => {
    expect(sayFault('isPhoneNumber', 'whatever')).toEqual({ zh: '不符合要求', en: 'Is not what is expected here' });
  });
});
