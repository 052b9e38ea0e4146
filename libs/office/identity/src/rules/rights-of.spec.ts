import { allRights, rightsOf } from './rights-of';

describe('rights', () => {
  it('follow from the acts of the workflow', () => {
    expect(rightsOf(['registrar'])).toContain('registration:register');
    expect(rightsOf(['unit-clerk'])).not.toContain('registration:register');
    expect(rightsOf(['signatory'])).toContain('reply:sign-reply');
  });

  it('are none for a role nobody named', () => {
    expect([...rightsOf(['emperor'])]).toEqual([]);
    expect([...rightsOf([])]).toEqual([]);
  });

  it('let the keeper of accounts see no case, and every other post its cases', () => {
    expect(rightsOf(['administrator'])).not.toContain('case-file:read');
    expect(rightsOf(['auditor'])).toContain('case-file:read');
  });

  it('show who applies to few', () => {
    expect(rightsOf(['unit-clerk', 'signatory', 'supervisor'])).not.toContain('case-file:reveal-applicant');
  });

  it('have names of the form room:act', () => {
    expect([...allRights()].filter((right) => !/^[a-z-]+:[a-z-]+$/.test(right))).toEqual([]);
  });
});
