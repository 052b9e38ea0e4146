import { currentCalendar } from '@law/calendar';
import { answersTo, type Answer } from './index';

/* The situations of scenarios.md whose subject is a day, as counsel would type them. */

type Event = Readonly<Record<string, unknown>>;

function ask(asOf: string, ...events: readonly Event[]): Answer {
  const { answered } = answersTo(JSON.stringify({ profile: 'auto', asOf, events }), { calendar: currentCalendar(), today: '2026-11-24' });
  return JSON.parse(JSON.stringify(answered.map((each) => ('error' in each ? each : each.answer))[0])) as Answer;
}

const rules = ({ flaws }: Answer): string[] => flaws.map(({ rule, kind }) => `${rule} ${kind}`);
const received = (channel: string, on: string, more: Event = {}): Event => ({ act: 'received', channel, on, ...more });
const consulted = (kind: string, id: string, on: string, servedOn?: string): Event => ({ act: 'consult-started', kind, id, on, servedOn });
const answered = (id: string, on: string): Event => ({ act: 'consult-ended', id, on });

describe('situations of receipt', () => {
  it('1: submitted on the portal late on a Saturday, confirmed on the make-up Sunday', () => {
    const answer = ask('2026-09-20', received('online', '2026-09-19', { confirmedOn: '2026-09-20' }));
    expect(answer).toMatchObject({ receiptOn: '2026-09-20', correctionAskBy: '2026-09-30', legalDue: '2026-10-23', flaws: [] });
  });

  it('2: handed in on New Year’s Eve 2024, which was a working day', () => {
    expect(ask('2024-02-09', received('counter', '2024-02-09'))).toMatchObject({ legalDue: '2024-03-14', flaws: [] });
  });

  it('3: signed for by the guard on a make-up Saturday, four days before the office got it', () => {
    const answer = ask('2025-02-12', received('post-signed', '2025-02-08'));
    const expected = { receiptOn: '2025-02-08', correctionAskBy: '2025-02-18', legalDue: '2025-03-07', safeDue: '2025-03-07', flaws: [] };
    expect(answer).toMatchObject(expected);
    expect(ask('2025-02-12', received('post-signed', '2025-02-12', { signedOn: '2025-02-08' }))).toMatchObject(expected);
  });

  it('4: an ordinary letter, the applicant reached ten days later', () => {
    const answer = ask('2025-10-09', received('post-ordinary', '2025-09-29', { confirmedOn: '2025-10-09' }));
    expect(answer).toMatchObject({ receiptOn: '2025-10-09', legalDue: '2025-11-05', safeDue: '2025-11-03' });
    expect(rules(answer)).toEqual(['R-31c defect']);
  });

  it('5: signed for by the duty desk on a holiday: that day, literally', () => {
    expect(ask('2026-10-05', received('post-signed', '2026-10-03'))).toMatchObject({ receiptOn: '2026-10-03', legalDue: '2026-11-03' });
  });

  it('43: taken down for a blind applicant who came in: that day', () => {
    expect(ask('2026-03-02', received('oral', '2026-03-02'))).toMatchObject({ receiptOn: '2026-03-02', legalDue: '2026-03-30', flaws: [] });
  });

  it.each([
    ['2019-05-14', 'cn-ogi-2008', '2019-06-04', '2019-06-26'],
    ['2019-05-15', 'cn-ogi-2019', '2019-06-13', '2019-07-11'],
  ])('46: received %s, governed by %s', (on, profile, legalDue, extendedDue) => {
    expect(ask(on, received('counter', on))).toMatchObject({ profile, legalDue });
    const days = profile === 'cn-ogi-2008' ? 15 : 20;
    expect(ask(legalDue, received('counter', on), { act: 'extended', on: legalDue, days })).toMatchObject({ extendedDue, flaws: [] });
  });
});

describe('situations of correction', () => {
  const january = received('post-signed', '2024-01-31');
  const asked = { act: 'correction-asked', on: '2024-02-08', until: '2024-03-06' };
  const returned = { act: 'correction-returned', on: '2024-02-20' };

  it('6: asked for after the seventh working day: no restart, the reply stays due', () => {
    const answer = ask('2024-02-19', january, { ...asked, on: '2024-02-18', until: '2024-03-11' });
    expect(answer).toMatchObject({ state: 'running', correctionAskBy: '2024-02-08', legalDue: '2024-03-04' });
    expect(rules(answer)).toEqual(['R-30d defect']);
    expect(answer.flaws[0]?.says).toContain('2024-02-08');
  });

  it('7: asked for in time and returned: a new term, extension and consultations cleared', () => {
    const before = [{ act: 'extended', on: '2024-02-05', days: 10 }, consulted('third-party', 'a', '2024-02-05')];
    expect(ask('2024-02-20', january, ...before, asked, returned)).toMatchObject({
      state: 'running',
      receiptOn: '2024-02-20',
      legalDue: '2024-03-19',
      extendedDue: null,
    });
  });

  it('8: not corrected by the stated day: given up', () => {
    const answer = ask('2024-03-07', january, asked, { act: 'lapsed', on: '2024-03-07' });
    expect(answer).toMatchObject({ state: 'lapsed', legalDue: null, late: { legal: 0, safe: 0 }, flaws: [] });
    expect(rules(ask('2024-03-06', january, asked, { act: 'lapsed', on: '2024-03-06' }))).toEqual(['R-30c defect']);
  });

  it('9: corrected late with the paper of a hospital: reopened, received that day', () => {
    const lapsed = { act: 'lapsed', on: '2024-03-07' };
    const late = [
      { act: 'correction-returned', on: '2024-03-12' },
      { act: 'good-reason', on: '2024-03-12' },
    ];
    const answer = ask('2024-03-12', january, asked, lapsed, ...late);
    expect(answer).toMatchObject({ state: 'running', receiptOn: '2024-03-12', legalDue: '2024-04-10', flaws: [] });
    expect(ask('2024-03-12', january, asked, lapsed, late[0] ?? {})).toMatchObject({ state: 'lapsed', flaws: [{ rule: 'R-30c' }] });
  });

  it('10: corrected and still unclear: the term that runs is the one for the reply', () => {
    const answer = ask(
      '2024-03-19',
      january,
      asked,
      returned,
      { act: 'replied', on: '2024-03-19', outcomes: ['still-unclear'] },
      { act: 'served', on: '2024-03-19' },
    );
    expect(answer).toMatchObject({ state: 'served', late: { legal: 0 }, remedies: { variant: 'RB' }, flaws: [] });
  });

  it('11: asked for a second time: the clock is unaffected', () => {
    const answer = ask('2024-02-22', january, asked, returned, { ...asked, on: '2024-02-21' });
    expect(answer).toMatchObject({ state: 'running', legalDue: '2024-03-19' });
    expect(rules(answer)).toEqual(['R-30d defect']);
  });
});

describe('situations of consultation', () => {
  const september = received('post-signed', '2025-09-10');
  const thirdParty = consulted('third-party', 'a', '2025-09-16', '2025-09-18');

  it('12: a third party answers after fourteen working days', () => {
    expect(ask('2025-10-11', september, thirdParty, answered('a', '2025-10-11')).legalDue).toBe('2025-11-03');
  });

  it('13: a third party is silent: no consent, the agency decides by itself', () => {
    const { legalDue, consultations } = ask('2025-10-16', september, thirdParty);
    expect(legalDue).toBe('2025-11-06');
    expect(consultations).toMatchObject([{ endedOn: '2025-10-15', silent: true, silenceMeans: 'decide-yourself' }]);
  });

  it('14: a co-maker is silent: deemed consent', () => {
    const { legalDue, consultations } = ask(
      '2026-10-15',
      received('counter', '2026-09-10'),
      consulted('co-maker', 'a', '2026-09-16', '2026-09-17'),
    );
    expect(legalDue).toBe('2026-11-05');
    expect(consultations).toMatchObject([{ answerBy: '2026-10-14', silent: true, silenceMeans: 'deemed-consent' }]);
  });

  it('15: a third party and another organ at the same time: a union, not a sum', () => {
    const other = [consulted('other-organ', 'b', '2025-09-22'), answered('b', '2025-10-15')];
    expect(ask('2025-10-15', september, thirdParty, answered('a', '2025-10-11'), ...other).legalDue).toBe('2025-11-06');
  });

  it('16: an internal unit is asked: nothing is excluded', () => {
    const answer = ask('2025-09-30', september, consulted('internal', 'a', '2025-09-16'), answered('a', '2025-09-26'));
    expect(answer).toMatchObject({ legalDue: '2025-10-14', safeDue: '2025-10-14' });
    expect(rules(answer)).toEqual(['R-33d hint']);
  });

  it('17: a department of the same government: not excluded, unless counsel takes it for another organ', () => {
    const of = (kind: string): Answer => ask('2025-09-26', september, consulted(kind, 'a', '2025-09-16'), answered('a', '2025-09-26'));
    expect(of('internal').legalDue).toBe('2025-10-14');
    expect(of('other-organ')).toMatchObject({ legalDue: '2025-10-24', safeDue: '2025-10-14' });
  });
});

describe('situations of extension', () => {
  const march = received('counter', '2026-03-02');

  it('18: told a day late: invalid, and overdue since', () => {
    const answer = ask('2026-03-31', march, { act: 'extended', on: '2026-03-31', days: 20 });
    expect(answer).toMatchObject({ legalDue: '2026-03-30', extendedDue: null, late: { legal: 1 } });
    expect(rules(answer)).toEqual(['R-33c defect']);
  });

  it('19: ten and then twelve: refused; ten more only until the tenth has passed', () => {
    const ten = { act: 'extended', on: '2026-03-30', days: 10 };
    const twelve = ask('2026-04-10', march, ten, { act: 'extended', on: '2026-04-10', days: 12 });
    expect([twelve.legalDue, rules(twelve)]).toEqual(['2026-04-14', ['R-33c defect']]);
    expect(ask('2026-04-14', march, ten, { ...ten, on: '2026-04-14' })).toMatchObject({ legalDue: '2026-04-28', flaws: [] });
    expect(ask('2026-04-15', march, ten, { ...ten, on: '2026-04-15' })).toMatchObject({
      legalDue: '2026-04-14',
      flaws: [{ rule: 'R-33c' }],
    });
  });

  it('20: approved by a clerk: no effect without the head', () => {
    const extended = { act: 'extended', on: '2026-03-30', days: 20 };
    expect(ask('2026-03-30', march, { ...extended, consentBy: 'clerk' })).toMatchObject({
      legalDue: '2026-03-30',
      flaws: [{ rule: 'R-33c' }],
    });
    expect(ask('2026-03-30', march, { ...extended, consentBy: 'office-head' })).toMatchObject({ legalDue: '2026-04-28', flaws: [] });
  });

  it('21: consulted during the extension', () => {
    const extended = { act: 'extended', on: '2026-03-30', days: 20 };
    const answer = ask('2026-04-28', march, extended, consulted('third-party', 'a', '2026-04-07'), answered('a', '2026-04-20'));
    expect(answer).toMatchObject({ baseDue: '2026-03-30', legalDue: '2026-05-13', flaws: [] });
  });
});
