import type { Dispute } from '../dispute';
import { answerCounted, redoCounted } from './counted-days';

const dispute = { kind: 'reconsideration', procedure: 'simple', copyServedOn: '2026-02-12' } as Dispute;
const decided = (order: object | undefined, kind: Dispute['kind'] = 'lawsuit') =>
  redoCounted({ kind, decision: { outcome: 'annulled', on: '2026-09-16', servedOn: '2026-09-18', order } as Dispute['decision'] });

describe('how the last days of a dispute are counted, should the calendar change', () => {
  it('the answer’s by the term of its procedure, from the day the copy came', () => {
    expect(answerCounted(dispute)).toEqual({ by: 'dispute-term', from: '2026-02-12', kind: 'review-reply-simple' });
  });

  it('a day somebody stated is not counted at all', () => {
    expect(answerCounted({ ...dispute, statedUntil: '2026-03-02' })).toBeUndefined();
    expect(answerCounted({ ...dispute, kind: 'complaint' })).toBeUndefined();
    expect(decided({ until: '2026-10-30' })).toBeUndefined();
    expect(decided(undefined)).toBeUndefined();
  });

  it('the new reply’s from the day the decision was served', () => {
    expect(decided({})).toEqual({ by: 'order', from: '2026-09-18', of: 'court', days: undefined });
    expect(decided({ workingDays: 20 }, 'reconsideration')).toEqual({ by: 'order', from: '2026-09-18', of: 'review', days: 20 });
  });
});
