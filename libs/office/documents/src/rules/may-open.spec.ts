import { mayOpen, type Openable, type Reader } from './may-open';

const agency = 'agency-a';
const letter: Openable = { kind: 'letter', agencyId: agency, requestId: 'case-1', visibility: 'applicant' };
const clerk: Reader = { actorId: 'clerk', agencyIds: [agency], granted: false };
const applicant: Reader = { actorId: 'applicant:case-1', agencyIds: [agency], requestId: 'case-1', granted: false };

describe('opening a document', () => {
  it('is free to the agency for its ordinary papers', () => {
    expect(mayOpen({ ...letter, visibility: 'internal' }, clerk)).toEqual({ open: true });
  });

  it('is free to the applicant for what is addressed to him', () => {
    expect(mayOpen(letter, applicant)).toEqual({ open: true });
  });

  it.each(['internal', 'withheld', 'sealed'] as const)('hides %s papers from the applicant', (visibility) => {
    expect(mayOpen({ ...letter, visibility }, applicant)).toEqual({ open: false, because: 'not-for-you' });
  });

  it('hides the letter of another case from an applicant', () => {
    expect(mayOpen({ ...letter, requestId: 'case-2' }, applicant)).toEqual({ open: false, because: 'not-for-you' });
  });

  it('hides the papers of an agency from another agency, until it is granted', () => {
    const stranger: Reader = { actorId: 'other', agencyIds: ['agency-b'], granted: false };
    expect(mayOpen(letter, stranger)).toEqual({ open: false, because: 'not-for-you' });
    expect(mayOpen(letter, { ...stranger, granted: true })).toEqual({ open: true });
  });

  it.each<[string, Partial<Openable>]>([
    ['identity papers', { kind: 'identity-proof', visibility: 'internal' }],
    ['withheld originals', { visibility: 'withheld' }],
    ['sealed papers', { visibility: 'sealed' }],
  ])('asks even the agency for a reason to open %s', (_name, change) => {
    expect(mayOpen({ ...letter, ...change }, clerk)).toEqual({ open: false, because: 'reason-needed' });
    expect(mayOpen({ ...letter, ...change }, { ...clerk, why: '  核对 ' })).toEqual({ open: false, because: 'reason-needed' });
    expect(mayOpen({ ...letter, ...change }, { ...clerk, why: '核对身份' })).toEqual({ open: true });
  });
});
