import { informationRequest2, judge, type RequestMilestone, type RequestState } from '../index';

const judged = (act: keyof typeof informationRequest2.acts, role: string, state: RequestState, ...milestones: RequestMilestone[]) => {
  const standing = { workflow: 'information-request', version: 2, state, milestones, performedBy: {} };
  return judge(informationRequest2, standing, act, { id: 'a', roles: [role] });
};

describe('what makes a term pause', () => {
  it.each(['in-progress', 'awaiting-fee'] as const)('leaves a case %s where it is when a silence becomes known', (state) => {
    expect(judged('record-silence', 'system', state)).toMatchObject({ allowed: true, to: state });
  });

  it('lets those who handle the case end a consultation, whatever is known of its service', () => {
    expect(judged('end-consultation', 'unit-clerk', 'in-progress', 'consulted')).toMatchObject({ allowed: true });
    expect(judged('end-consultation', 'registrar', 'in-progress')).toMatchObject({ because: 'missing-milestone' });
  });

  it('leaves it to the legal reviewer whether a department of one’s own government is another organ (scenario 17)', () => {
    expect(judged('mark-other-organ', 'legal-reviewer', 'in-progress', 'consulted')).toMatchObject({ allowed: true });
    expect(judged('mark-other-organ', 'registrar', 'in-progress', 'consulted')).toMatchObject({ because: 'not-your-role' });
  });

  it('takes a payment made in time after the case was closed for it, and after no other closing', () => {
    expect(judged('lapse-fee', 'system', 'awaiting-fee', 'fee-noticed')).toMatchObject({ milestones: ['fee-noticed', 'fee-lapsed'] });
    expect(judged('accept-timely-payment', 'registrar', 'closed', 'fee-noticed', 'fee-lapsed')).toMatchObject({
      to: 'in-progress',
      milestones: ['fee-noticed'],
    });
    expect(judged('accept-timely-payment', 'registrar', 'closed', 'fee-noticed')).toMatchObject({ because: 'missing-milestone' });
  });
});
