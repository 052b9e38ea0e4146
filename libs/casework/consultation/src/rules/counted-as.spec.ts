import { countedAs } from './counted-as';

describe('whose time is left out of the count (Art. 33(3), scenarios 16, 17)', () => {
  it.each([
    ['a third party', 'third-party', {}, false, 'third-party'],
    ['a co-maker', 'co-maker', {}, false, 'co-maker'],
    ['an organ elsewhere', 'other-organ', {}, false, 'other-organ'],
    ['a department of one’s own government', 'other-organ', { ownGovernment: true }, false, 'internal'],
    ['the same, where the rule book says so', 'other-organ', { ownGovernment: true }, true, 'other-organ'],
  ] as const)('%s', (_who, kind, asked, parameter, expected) => {
    expect(countedAs(kind, asked, parameter)).toBe(expected);
  });
});
