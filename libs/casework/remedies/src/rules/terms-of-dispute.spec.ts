import { currentCalendar } from '@law/calendar';
import type { Dispute, DisputeDecision } from '../dispute';
import { hintsIn } from './hints-in-dispute';
import { answerDue, nextOwnTerm, termsOfDispute, type TermOfDispute } from './terms-of-dispute';

const calendar = currentCalendar();
const bare: Dispute = {
  id: 'd1',
  requestId: 'r1',
  number: 'NORTH-2026-00001',
  title: '养护合同',
  kind: 'reconsideration',
  authority: '市人民政府',
  procedure: 'ordinary',
  copyServedOn: '2026-09-21',
  registeredOn: '2026-09-21',
  registeredBy: 'officer',
};
const decision: DisputeDecision = { outcome: 'annulled', on: '2026-09-17', servedOn: '2026-09-18', by: 'officer' };
const term = (dispute: Dispute, kind: TermOfDispute['kind'], today = '2026-09-21') =>
  termsOfDispute(dispute, { calendar, today }).find((one) => one.kind === kind);

describe('answering a dispute', () => {
  it.each([
    ['C10, simple procedure', '2026-09-21', 'simple', '2026-09-29'],
    ['C10, ordinary procedure', '2026-09-21', 'ordinary', '2026-10-12'],
    ['scenario 39, simple procedure', '2026-02-12', 'simple', '2026-02-26'],
    ['scenario 39, ordinary procedure', '2026-02-12', 'ordinary', '2026-03-04'],
  ] as const)('is due in reconsideration: %s', (_name, copyServedOn, procedure, due) => {
    expect(answerDue({ ...bare, copyServedOn, procedure }, calendar)).toBe(due);
  });

  it('is due in court within fifteen natural days, and a make-up working day does not roll (C9)', () => {
    expect(answerDue({ ...bare, kind: 'lawsuit', copyServedOn: '2025-09-26' }, calendar)).toBe('2025-10-11');
  });

  it('is due on the day the authority states, where it states one', () => {
    expect(answerDue({ ...bare, kind: 'lawsuit', statedUntil: '2026-09-28' }, calendar)).toBe('2026-09-28');
  });

  it('has no last day for a complaint without a stated one', () => {
    expect(answerDue({ ...bare, kind: 'complaint' }, calendar)).toBeUndefined();
  });

  it.each([
    ['2026-10-12', undefined, 'running', 0],
    ['2026-10-13', undefined, 'past', -1],
    ['2026-10-13', '2026-10-12', 'kept', undefined],
    ['2026-10-14', '2026-10-13', 'late', undefined],
  ] as const)('on %s, answered on %s, is %s', (today, on, state, daysLeft) => {
    const dispute = on ? { ...bare, reply: { on, by: 'officer' } } : bare;
    const found = term(dispute, 'review-reply', today);
    expect([found?.state, found?.daysLeft]).toEqual([state, daysLeft]);
  });
});

describe('what follows a decision', () => {
  it('is the term to sue, fifteen days from its service', () => {
    expect(term({ ...bare, decision }, 'suit-after-review')).toMatchObject({ whose: 'applicant', due: '2026-10-08' });
  });

  it('is the new reply a court orders, twenty working days from service (scenario 40)', () => {
    const ordered: Dispute = { ...bare, kind: 'lawsuit', decision: { ...decision, order: {} } };
    expect(term(ordered, 'redo')).toMatchObject({ whose: 'agency', due: '2026-10-22', state: 'running' });
    expect(term({ ...ordered, redecision: { requestId: 'r2', number: 'N-2' } }, 'redo')).toMatchObject({ state: 'moved' });
  });

  it('is the new reply by the day or within the days the decision states', () => {
    expect(term({ ...bare, decision: { ...decision, order: { until: '2026-10-15' } } }, 'redo')).toMatchObject({ due: '2026-10-15' });
    expect(term({ ...bare, decision: { ...decision, order: { workingDays: 10 } } }, 'redo')).toMatchObject({ due: '2026-10-09' });
  });

  it('is an appeal within fifteen days of a judgment, within ten of a ruling', () => {
    const suit: Dispute = { ...bare, kind: 'lawsuit' };
    expect(term({ ...suit, decision: { ...decision, outcome: 'dismissed' } }, 'appeal-judgment')).toMatchObject({ due: '2026-10-08' });
    expect(term({ ...suit, decision: { ...decision, outcome: 'suit-rejected' } }, 'appeal-ruling')).toMatchObject({ due: '2026-09-28' });
  });

  it('leaves the agency nothing to answer once it was decided, and says that it did not', () => {
    expect(term({ ...bare, decision }, 'review-reply')).toMatchObject({ state: 'unanswered' });
    expect(nextOwnTerm(termsOfDispute({ ...bare, decision }, { calendar, today: '2026-09-21' }))).toBeUndefined();
  });
});

describe('the authority', () => {
  it('has thirty days from acceptance in the simple procedure, sixty in the ordinary', () => {
    const accepted = { ...bare, acceptedOn: '2026-09-15' };
    expect(term(accepted, 'review-decision')).toMatchObject({ due: '2026-11-16', whose: 'authority' });
    expect(term({ ...accepted, procedure: 'simple' }, 'review-decision-simple')).toMatchObject({ due: '2026-10-15' });
  });

  it.each([
    [
      'a simple reconsideration accepted before there was one',
      { procedure: 'simple', acceptedOn: '2023-12-29', copyServedOn: '2024-01-03' },
    ],
    ['a simple suit accepted before there was one', { kind: 'lawsuit', procedure: 'simple', acceptedOn: '2015-04-29' }],
  ] as const)('has no term the law of its day did not know, and a reader is told: %s', (_name, given) => {
    const old: Dispute = { ...bare, ...given };
    const terms = termsOfDispute(old, { calendar, today: '2026-09-21' });
    expect(terms.map(({ whose }) => whose)).toEqual(['agency']);
    expect(hintsIn(old, terms)[0]?.zh).toContain('当时的法律没有');
    const known = { ...old, acceptedOn: undefined };
    expect(hintsIn(known, termsOfDispute(known, { calendar, today: '2026-09-21' }))[0]?.zh ?? '').not.toContain('当时的法律没有');
  });

  it('is asked nothing of a time before the laws, and nothing breaks', () => {
    const ancient: Dispute = { ...bare, kind: 'lawsuit', copyServedOn: '1980-01-07', acceptedOn: '1980-01-07', statedUntil: '1980-01-30' };
    const ordered = { outcome: 'annulled', on: '1980-02-01', servedOn: '1980-02-02', by: 'o', order: {} };
    const terms = termsOfDispute({ ...ancient, decision: ordered }, { calendar, today: '2026-09-21' });
    expect(terms.map(({ kind }) => kind)).toEqual(['stated']);
  });
});
