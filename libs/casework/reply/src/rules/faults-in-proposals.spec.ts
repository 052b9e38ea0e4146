import { faultsInProposals } from './faults-in-proposals';
import type { OutcomeRule, Proposal } from './proposal';

const rule = (code: string, needsReasons = true, needsGrounds = false): OutcomeRule => ({ code, needsReasons, needsGrounds });
const outcomes: Record<string, OutcomeRule> = {
  granted: rule('granted', false),
  'partly-granted': rule('partly-granted', true, true),
  'state-secret': rule('state-secret', true, true),
  'third-party-rights': rule('third-party-rights', true, true),
  'internal-affairs': rule('internal-affairs', true, true),
  'administrative-query': rule('administrative-query'),
  'not-held': rule('not-held'),
  duplicate: rule('duplicate'),
  withdrawn: rule('withdrawn', false),
};
const fields = (proposals: readonly Proposal[], items = ['a']) =>
  faultsInProposals(proposals, items, outcomes, '2026-03-20').map(({ itemId, field }) => `${itemId}.${field}`);

describe('proposing outcomes', () => {
  it('answers each item, once, and none of another case', () => {
    const granted: Proposal = { itemId: 'a', outcome: 'granted', documentIds: ['d'] };
    expect(fields([granted])).toEqual([]);
    expect(fields([granted], ['a', 'b'])).toEqual(['b.outcome']);
    expect(fields([granted, granted])).toEqual(['a.outcome']);
    expect(fields([granted, { ...granted, itemId: 'z' }])).toEqual(['z.itemId']);
  });

  it.each<[string, Omit<Proposal, 'itemId'>, string[]]>([
    ['an outcome the statute does not know', { outcome: 'go-away' }, ['a.outcome']],
    ['a closing passed off as a reply', { outcome: 'withdrawn' }, ['a.outcome']],
    ['giving nothing', { outcome: 'granted' }, ['a.given']],
    ['a refusal without reasons and without a word on separability', { outcome: 'third-party-rights' }, ['a.reasons', 'a.separability']],
    ['internal affairs without saying which', { outcome: 'internal-affairs', reasons: 'r', separability: 's' }, ['a.aspect']],
    ['a query rule without law and place', { outcome: 'administrative-query', reasons: 'r' }, ['a.basis', 'a.where']],
    ['a duplicate without the earlier reply', { outcome: 'duplicate', reasons: 'r' }, ['a.earlierReply']],
    [
      'an expired secrecy period (scenario 41)',
      { outcome: 'state-secret', reasons: 'r', separability: 's', secrecyUntil: '2025-12-31' },
      ['a.secrecyUntil'],
    ],
  ])('refuses %s', (_name, proposal, expected) => {
    expect(fields([{ itemId: 'a', ...proposal }])).toEqual(expected);
  });

  it('names ground and reason for each withheld part (Art. 37)', () => {
    const partly: Proposal = { itemId: 'a', outcome: 'partly-granted', reasons: 'r', separability: '可以', documentIds: ['d'] };
    expect(fields([partly])).toEqual(['a.withheld']);
    expect(fields([{ ...partly, withheld: [{ what: '第二段', ground: 'third-party-rights', reason: '个人隐私' }] }])).toEqual([]);
    expect(fields([{ ...partly, withheld: [{ what: '第二段', ground: 'not-held', reason: 'x' }] }])).toEqual(['a.withheld']);
  });
});
