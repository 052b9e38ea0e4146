import { informationRequest1, type Standing } from '@law/workflow';
import { awaitedRoles } from './awaited-roles';

const at = (state: string, ...milestones: string[]): Standing => ({
  workflow: 'information-request',
  version: 1,
  state,
  milestones,
  performedBy: {},
});

describe('whom a case waits for', () => {
  it.each([
    ['a submitted request', at('submitted'), ['counter-clerk', 'registrar']],
    ['a received one', at('received'), ['registrar']],
    ['a registered one', at('registered'), ['office-head', 'registrar']],
    ['one with the applicant', at('awaiting-correction', 'correction-asked'), ['applicant', 'registrar']],
    ['one to be searched for', at('in-progress'), ['unit-clerk', 'unit-head']],
    ['one to be proposed on', at('in-progress', 'search-recorded'), ['unit-clerk', 'unit-head']],
    ['one to be cleared', at('in-progress', 'search-recorded', 'outcome-proposed'), ['confidentiality-officer']],
    ['one to be checked', at('in-progress', 'search-recorded', 'outcome-proposed', 'confidentiality-cleared'), ['legal-reviewer']],
    [
      'one to be signed',
      at('in-progress', 'search-recorded', 'outcome-proposed', 'confidentiality-cleared', 'legality-checked'),
      ['office-head', 'signatory'],
    ],
    ['a signed one', at('signed'), ['registrar']],
    ['an archived one', at('archived'), []],
  ])('%s', (_name, standing, roles) => {
    expect(awaitedRoles(informationRequest1, standing).sort()).toEqual(roles);
  });
});
