import { documentNumber } from './document-number';

it('writes 文号 with hexagonal brackets and without leading zeros', () => {
  expect(documentNumber('商政公开', '告', 2026, 12)).toBe('商政公开告〔2026〕12号');
});
