import { findingsIn } from './ledger-findings';

const search = (itemId: string) => ({ act: 'record-search', facts: { records: [{ itemId }] } });
const clear = (decision: string) => ({ act: 'clear-confidentiality', facts: { decisions: [{ itemId: 'a', decision }] } });
const propose = { act: 'propose-outcome', facts: {} };

describe('what the ledger says before a reply is signed', () => {
  it('names the items searched for, each once', () => {
    expect(findingsIn([search('a'), search('b'), search('a')]).searchedItemIds).toEqual(['a', 'b']);
  });

  it('forgets clearances of an earlier proposal', () => {
    expect(findingsIn([propose, clear('open')]).confidentiality).toEqual({ a: 'open' });
    expect(findingsIn([propose, clear('open'), propose]).confidentiality).toEqual({});
  });

  it('forgets searches made before the application was corrected', () => {
    expect(findingsIn([search('a'), { act: 'return-correction', facts: {} }, search('b')]).searchedItemIds).toEqual(['b']);
  });
});
