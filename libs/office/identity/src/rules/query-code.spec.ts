import { plainQueryCode, queryCodeFrom } from './query-code';

describe('the query code', () => {
  it('has eight signs nobody confuses', () => {
    let byte = 0;
    expect(queryCodeFrom(() => (byte += 37) % 256)).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXYZ]{4}-[2-9BCDFGHJKMNPQRSTVWXYZ]{4}$/);
  });

  it('skips bytes that would favour some signs', () => {
    const bytes = [255, 254, 253, 252, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(queryCodeFrom(() => bytes.shift() ?? 0)).toBe('2222-2222');
  });

  it('is read however it was typed', () => {
    expect(plainQueryCode(' bcdf 2345')).toBe(plainQueryCode('BCDF-2345'));
  });
});
