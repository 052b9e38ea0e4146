import { errorFacts } from './error-facts';

describe('an error in a log', () => {
  it('keeps its words where they are ours', () => {
    expect(errorFacts(new RangeError('The calendar ends in 2026.'))).toMatchObject({
      error: 'RangeError',
      says: 'The calendar ends in 2026.',
    });
  });

  it.each([
    ['a database', Object.assign(new Error('invalid input: "张三"'), { code: '22P02', constraint: 'request_number_key' })],
    ['a driver below the ORM', Object.assign(new Error('"张三"'), { driverError: { code: '22P02', constraint: 'request_number_key' } })],
  ])('keeps the code and the constraint of %s, and none of its words', (_what, error) => {
    const facts = errorFacts(error);
    expect(facts).toMatchObject({ code: '22P02', constraint: 'request_number_key', says: undefined });
    expect(JSON.stringify(facts)).not.toContain('张三');
  });

  it('keeps nothing a parser quotes', () => {
    const facts = errorFacts(new SyntaxError('Unexpected token 张 in JSON'));
    expect(facts.says).toBeUndefined();
    expect(JSON.stringify(facts)).not.toContain('张');
  });

  it('keeps where it was thrown, without the words the stack begins with', () => {
    const facts = errorFacts(new SyntaxError('line one\nline 张三'));
    expect(facts.at?.length).toBeGreaterThan(0);
    expect(facts.at?.every((frame) => frame.startsWith('at '))).toBe(true);
  });

  it('makes nothing of what is no error', () => {
    expect(errorFacts('张三')).toEqual({ error: 'string' });
  });
});
