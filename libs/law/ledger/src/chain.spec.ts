import fc from 'fast-check';
import { appendEntry, verifyChain, type LedgerEntry, type LedgerLine } from './index';

function chainOf(lines: readonly Partial<LedgerLine>[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const line of lines)
    entries.push(
      appendEntry(entries.at(-1), {
        caseId: 'case-1',
        act: 'register',
        from: 'received',
        to: 'registered',
        actor: 'staff-1',
        agency: 'agency-1',
        at: '2026-03-02T02:00:00.000Z',
        facts: {},
        ...line,
      }),
    );
  return entries;
}

const lines = fc.array(
  fc.record({
    act: fc.string(),
    actor: fc.uuid(),
    law: fc.option(fc.string(), { nil: undefined }),
    facts: fc.dictionary(fc.string(), fc.integer()),
  }),
  { minLength: 2, maxLength: 8 },
);
const someChain = lines.map((drawn) => chainOf(drawn));

/** A chain and one place in it. */
const chainAndPlace = someChain.chain((chain) => fc.tuple(fc.constant(chain), fc.nat({ max: chain.length - 1 })));

describe('the chain of a case', () => {
  it('begins with line 1 on sixty-four zeros and links every line to the one before', () => {
    const [first, second] = chainOf([{}, { act: 'dispatch-to-unit' }]);
    expect(first).toMatchObject({ sequence: 1, previousHash: '0'.repeat(64) });
    expect(second).toMatchObject({ sequence: 2, previousHash: first?.hash });
  });

  it('is intact as written, and names its head', () => {
    fc.assert(
      fc.property(someChain, (chain) => {
        const { sequence, hash } = chain.at(-1)!;
        expect(verifyChain(chain)).toEqual({ intact: true, head: { sequence, hash } });
      }),
    );
  });

  it('survives a round through JSON', () => {
    fc.assert(fc.property(someChain, (chain) => verifyChain(JSON.parse(JSON.stringify(chain)) as LedgerEntry[]).intact));
  });

  it.each(['act', 'from', 'to', 'actor', 'agency', 'at', 'law'] as const)('shows where %s was changed', (member) => {
    fc.assert(
      fc.property(chainAndPlace, ([chain, index]) => {
        const changed = chain.with(index, { ...chain[index]!, [member]: `${chain[index]![member] ?? ''}!` });
        expect(verifyChain(changed)).toEqual({ intact: false, place: index + 1, because: 'changed-line' });
      }),
    );
  });

  it('shows where a fact was changed, even when its hash was made to fit', () => {
    fc.assert(
      fc.property(chainAndPlace, ([chain, index]) => {
        fc.pre(index < chain.length - 1);
        const forged = appendEntry(index === 0 ? undefined : chain[index - 1], { ...chain[index]!, facts: { forged: true } });
        expect(verifyChain(chain.with(index, forged))).toEqual({ intact: false, place: index + 2, because: 'broken-link' });
      }),
    );
  });

  it('shows where a line is missing, doubled or swapped', () => {
    const chain = chainOf([{}, { act: 'b' }, { act: 'c' }, { act: 'd' }]);
    const [a, b, c, d] = chain as [LedgerEntry, LedgerEntry, LedgerEntry, LedgerEntry];
    expect(verifyChain([a, c, d])).toMatchObject({ place: 2, because: 'out-of-sequence' });
    expect(verifyChain([a, b, b, c])).toMatchObject({ place: 3, because: 'out-of-sequence' });
    expect(verifyChain([a, c, b, d])).toMatchObject({ place: 2, because: 'out-of-sequence' });
  });

  it('shows a line taken from another case', () => {
    const [mine] = chainOf([{}]);
    const [, other] = chainOf([{ caseId: 'case-2' }, { caseId: 'case-2' }]);
    expect(verifyChain([mine!, other!])).toMatchObject({ place: 2, because: 'other-case' });
  });
});
