import { disputeOutcomes } from './dispute-outcomes';

describe('how disputes end', () => {
  it.each(['reconsideration', 'lawsuit', 'complaint'] as const)('names each end of a %s once, with its law and both languages', (kind) => {
    const outcomes = disputeOutcomes(kind);
    expect(new Set(outcomes.map(({ code }) => code)).size).toBe(outcomes.length);
    expect(outcomes.filter(({ label, law }) => !label.zh || !label.en || !law)).toEqual([]);
    expect([...new Set(outcomes.map(({ counts }) => counts))].sort()).toEqual(['corrected', 'other', 'upheld']);
  });

  it('can order a new reply only where it annuls or orders to perform (scenario 40)', () => {
    const ordering = (kind: 'reconsideration' | 'lawsuit' | 'complaint') =>
      disputeOutcomes(kind).flatMap(({ code, mayOrder }) => (mayOrder ? [code] : []));
    expect([ordering('reconsideration'), ordering('lawsuit'), ordering('complaint')]).toEqual([
      ['annulled', 'to-perform'],
      ['annulled', 'to-perform'],
      [],
    ]);
  });

  it('tells judgments from rulings, because their terms to appeal differ', () => {
    expect(disputeOutcomes('lawsuit').flatMap(({ code, form }) => (form === 'ruling' ? [code] : []))).toEqual([
      'suit-rejected',
      'withdrawn',
    ]);
  });
});
