import { calendarAsKnownOn, currentCalendar } from '@law/calendar';
import { disputeTerm, itemFeeTotal, marginalItemFee, profileNamed } from '@law/statute';
import { answersTo, type Answer, type AnswerContext } from './index';

/* The situations of scenarios.md that end a case, charge for it, or come after it. */

type Event = Readonly<Record<string, unknown>>;
const calendar = currentCalendar();

function ask(question: { readonly asOf: string; readonly events: readonly Event[] }, more: Partial<AnswerContext> = {}): Answer {
  const context = { calendar, today: '2026-11-24', ...more };
  return JSON.parse(
    JSON.stringify(answersTo(JSON.stringify(question), context).answered.map((each) => ('error' in each ? each : each.answer))[0]),
  ) as Answer;
}

const { outcomes } = profileNamed('cn-ogi-2019');
const received = (on: string): Event => ({ act: 'received', channel: 'counter', on });

describe('the fee', () => {
  const events = [received('2026-09-10'), { act: 'fee-noticed', on: '2026-09-16' }];

  it('33: of the eleventh to the thirteenth of a month: a hundred yuan each', () => {
    expect([10, 11, 12, 13].map((ordinal) => marginalItemFee(ordinal))).toEqual([0, 100_00, 100_00, 100_00]);
    expect(itemFeeTotal(13)).toBe(300_00);
  });

  it('33: noticed inside the term, it stops it; unpaid after twenty working days it lapses', () => {
    expect(ask({ asOf: '2026-09-17', events })).toMatchObject({ state: 'awaiting-fee', feeUntil: '2026-10-20', legalDue: null });
    const lapsed = ask({ asOf: '2026-10-21', events: [...events, { act: 'lapsed', on: '2026-10-21' }] });
    expect(lapsed).toMatchObject({ state: 'lapsed', flaws: [] });
    expect(outcomes['fee-unpaid']?.row).toBe('3.6.2');
    const late = ask({ asOf: '2026-10-15', events: [received('2026-09-10'), { act: 'fee-noticed', on: '2026-10-15' }] });
    expect(late).toMatchObject({ state: 'running', legalDue: '2026-10-14', flaws: [{ rule: 'F-7', kind: 'defect' }] });
  });

  it('33: paid, the term is counted anew from the next day', () => {
    const answer = ask({ asOf: '2026-10-09', events: [...events, { act: 'fee-paid', on: '2026-10-09' }] });
    expect(answer).toMatchObject({ state: 'running', receiptOn: '2026-09-10', runsFrom: '2026-10-09', legalDue: '2026-11-05' });
  });

  it('48: is void once the applicant withdraws', () => {
    const answer = ask({ asOf: '2026-09-21', events: [...events, { act: 'withdrawn', on: '2026-09-21' }] });
    expect(answer).toMatchObject({ state: 'withdrawn', feeUntil: null, flaws: [] });
    expect(outcomes['withdrawn']).toMatchObject({ row: '3.6.3', remedies: 'RC' });
    const paid = ask({
      asOf: '2026-09-22',
      events: [...events, { act: 'withdrawn', on: '2026-09-21' }, { act: 'fee-paid', on: '2026-09-22' }],
    });
    expect(paid).toMatchObject({ state: 'impossible', flaws: [{ rule: 'R-33b' }] });
  });
});

describe('the turn of the year and the calendar', () => {
  it('35: open on 31 December, answered in January in time', () => {
    const events = [received('2025-12-08')];
    expect(ask({ asOf: '2025-12-31', events })).toMatchObject({ state: 'running', legalDue: '2026-01-06', provisional: false });
    const replied = ask({ asOf: '2026-01-06', events: [...events, { act: 'replied', on: '2026-01-05' }] });
    expect(replied).toMatchObject({ state: 'replied', endedOn: '2026-01-05', late: { legal: 0, safe: 0 } });
  });

  it('36: due in a year without notice: provisional', () => {
    expect(ask({ asOf: '2026-12-04', events: [received('2026-12-04')] })).toMatchObject({ legalDue: '2027-01-04', provisional: true });
  });

  it('47: the calendar was amended meanwhile: from 21 to 25 February', () => {
    const question = { asOf: '2020-01-28', events: [received('2020-01-20')] };
    expect(ask(question, { calendar: calendarAsKnownOn('2020-01-26') }).legalDue).toBe('2020-02-21');
    expect(ask(question, { calendar: calendarAsKnownOn('2020-01-27') })).toMatchObject({
      legalDue: '2020-02-25',
      calendar: { version: '2020-01-27' },
    });
  });
});

describe('reconsideration and court', () => {
  const refused = [
    received('2026-07-10'),
    { act: 'replied', on: '2026-08-03', outcomes: ['process-information'] },
    { act: 'served', on: '2026-08-05' },
  ];

  it('37: a refusal served on 5 August: reconsideration first, until 8 October', () => {
    const answer = ask({ asOf: '2026-08-06', events: refused });
    expect(answer.remedies).toEqual({ variant: 'RA', servedOn: '2026-08-05', reconsiderationUntil: '2026-10-08', suitUntil: null });
  });

  it('37: where the remedies were not told, up to one year', () => {
    expect(disputeTerm('review-application-untold', { from: '2026-08-05', lawOf: '2026-08-03', calendar })).toMatchObject({
      due: '2027-08-05',
    });
  });

  it.each([
    ['review-reply-simple', '2026-02-26'],
    ['review-reply', '2026-03-04'],
  ] as const)('39: the copy of the reconsideration served on 12 February: %s due %s', (kind, due) => {
    expect(disputeTerm(kind, { from: '2026-02-12', calendar }).due).toBe(due);
  });

  it('40: annulled, with an order to decide anew: due as ordered, else twenty working days from the judgment', () => {
    const order = { act: 'redecision-ordered', by: 'court', on: '2026-09-16', servedOn: '2026-09-18' };
    const events = [...refused.slice(0, 2), { act: 'served', on: '2026-08-05' }, order];
    expect(ask({ asOf: '2026-09-20', events })).toMatchObject({
      state: 'running',
      receiptOn: '2026-07-10',
      legalDue: '2026-10-22',
      flaws: [],
    });
    expect(ask({ asOf: '2026-09-20', events: [order] })).toMatchObject({ state: 'running', receiptOn: null, legalDue: '2026-10-22' });
    const stated = { ...order, by: 'review', until: '2026-11-10' };
    expect(ask({ asOf: '2026-09-20', events: [stated] }).legalDue).toBe('2026-11-10');
  });
});
