import fc from 'fast-check';
import { applicationText } from './application-text';
import { faultsIn } from './application-faults';
import { readApplication } from './read-application';

describe('reading typed answers', () => {
  it('keeps what the form knows, trimmed, and drops the rest', () => {
    const read = readApplication({
      applicant: { kind: 'citizen', name: ' 张三 ', role: 'admin' },
      items: [{ title: 'a' }],
      carrier: 'gold',
      extra: 1,
    });
    expect(read.applicant.name).toBe('张三');
    expect(read.carrier).toBeUndefined();
    expect(read).not.toHaveProperty('extra');
  });

  it('never fails, whatever was typed, and what it read can be checked and written down', () => {
    fc.assert(
      fc.property(fc.anything(), (typed) => {
        const read = readApplication(typed);
        expect(Array.isArray(faultsIn(read, { identityProofs: 0, authorisations: 0 }))).toBe(true);
        expect(typeof applicationText(read, 'a')).toBe('string');
      }),
    );
  });
});
