import { gatesOf, readyToSign, type ReadyFacts } from './quality-gates';

const facts: ReadyFacts = {
  proposals: [
    { itemId: 'a', outcome: 'granted' },
    { itemId: 'b', outcome: 'not-held' },
  ],
  itemIds: ['a', 'b'],
  proposalFaults: 0,
  receiptOn: '2026-03-02',
  legalDue: '2026-03-30',
  today: '2026-03-30',
  searchedItemIds: ['b'],
  confidentiality: { a: 'open', b: 'not-open' },
  consultations: { unanswered: 0, unweighed: 0, undecidedSilences: 0, barredItemIds: ['b'] },
  legalityPassed: true,
  reviewAuthority: '某市人民政府',
  strayDocuments: 0,
};
const missing = (change: Partial<ReadyFacts>) => {
  const verdict = readyToSign(gatesOf({ ...facts, ...change }));
  return verdict.ready ? [] : verdict.missing.map(({ key }) => key);
};

describe('before a reply is signed', () => {
  it('passes when every gate does', () => {
    expect(missing({})).toEqual([]);
  });

  it.each<[string, Partial<ReadyFacts>]>([
    ['outcome-per-item', { itemIds: ['a', 'b', 'c'] }],
    ['proposals-complete', { proposalFaults: 1 }],
    ['receipt-recorded', { receiptOn: undefined }],
    ['search-recorded', { searchedItemIds: ['a'] }],
    ['confidentiality-agrees', { confidentiality: { a: 'not-open', b: 'open' } }],
    ['confidentiality-agrees', { confidentiality: { a: 'open', b: 'refer' } }],
    ['consultations-ended', { consultations: { ...facts.consultations, unanswered: 1 } }],
    ['objections-weighed', { consultations: { ...facts.consultations, unweighed: 1 } }],
    ['silence-decided', { consultations: { ...facts.consultations, undecidedSilences: 1 } }],
    ['objections-heeded', { consultations: { ...facts.consultations, barredItemIds: ['a'] } }],
    ['release-not-held', { consultations: { ...facts.consultations, heldUntil: '2026-03-31' } }],
    ['legality-passed', { legalityPassed: false }],
    ['review-authority', { reviewAuthority: undefined }],
    ['attachments-in-file', { strayDocuments: 1 }],
  ])('stops at %s', (key, change) => {
    expect(missing(change)).toEqual([key]);
  });

  it('warns of a term that has ended but lets the late reply out: it is still owed', () => {
    const verdict = readyToSign(gatesOf({ ...facts, today: '2026-03-31' }));
    expect(verdict).toMatchObject({ ready: true, warnings: [{ key: 'in-time' }] });
  });
});
