import fc from 'fast-check';
import { canonicalJson, type Json } from './index';

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}

const json = fc.jsonValue();

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 code units and writes no spaces', () => {
    expect(canonicalJson({ '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5, a: [true, null] })).toBe(
      '{"\\r":2,"1":3,"a":[true,null],"ö":5,"€":1,"😀":4}',
    );
  });

  it.each([
    [1e21, '1e+21'],
    [-0, '0'],
    [0.000001, '0.000001'],
    [333333333.3333333, '333333333.3333333'],
  ])('writes %d as ECMAScript does', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([[NaN], [Infinity], ['\ud800'], [new Date(0)], [() => 1], [[undefined]], [new Map()]])('refuses %p', (value) => {
    expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError);
  });

  it('gives one text for one meaning', () => {
    fc.assert(fc.property(json, (value) => canonicalJson(shuffled(value) as Json) === canonicalJson(value as Json)));
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
