import { strayValues } from './stray-values';

describe('what a payload may carry', () => {
  it('lets ids, digests, days and counts through', () => {
    const payload = {
      requestId: '0199e6b0-0000-7000-8000-000000000001',
      sha256: 'ab'.repeat(32),
      asOf: '2026-03-02',
      times: 3,
      none: undefined,
    };
    expect(strayValues(payload)).toEqual([]);
  });

  it.each([
    ['a name', { who: '张三' }],
    ['a mail address', { who: 'z@x.example' }],
    ['a sentence', { who: 'please call' }],
    ['something nested', { who: { id: '1' } }],
    ['a fraction', { who: 0.5 }],
    ['nothing at all', { who: null }],
    ['an endless text', { who: 'a'.repeat(121) }],
  ])('refuses %s', (_what, payload) => {
    expect(strayValues(payload)).toEqual(['who']);
  });
});
