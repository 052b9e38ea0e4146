import { currentCalendar } from '@law/calendar';
import { answersTo, type Answer } from './index';

const context = { calendar: currentCalendar(), today: '2026-11-24' };
const received = { act: 'received', channel: 'counter', on: '2026-03-02' };
const sent = { act: 'consult-started', kind: 'third-party', id: 'a', on: '2026-03-05', servedOn: '2026-03-06' };

function ask(...events: readonly object[]): Answer {
  const { answered } = answersTo(JSON.stringify({ asOf: '2026-03-20', events }), context);
  return JSON.parse(JSON.stringify(answered.map((each) => ('error' in each ? each : each.answer))[0])) as Answer;
}

describe('a story that cannot have happened', () => {
  it.each<[string, string, object[], object[]]>([
    ['a correction returned without an ask', 'R-30b', [], [{ act: 'correction-returned', on: '2026-03-10' }]],
    ['a good reason without an ask', 'R-30b', [], [{ act: 'good-reason', on: '2026-03-10' }]],
    ['a period to correct that ends before it begins', 'R-30e', [], [{ act: 'correction-asked', on: '2026-03-05', until: '2026-03-04' }]],
    ['a lapse with nothing awaited', 'R-30c', [], [{ act: 'lapsed', on: '2026-03-10' }]],
    ['a consultation that ends before it begins', 'R-33d', [sent], [{ act: 'consult-ended', id: 'a', on: '2026-03-04' }]],
    ['a consultation served before it was sent', 'R-33d', [], [{ ...sent, servedOn: '2026-03-04' }]],
    ['a service recorded before the sending', 'R-33d', [sent], [{ act: 'consult-served', id: 'a', on: '2026-03-04' }]],
    ['the end of a consultation nobody began', 'R-33d', [], [{ act: 'consult-ended', id: 'x', on: '2026-03-10' }]],
    ['a consultation begun twice', 'R-33d', [sent], [{ ...sent, on: '2026-03-09', servedOn: null }]],
    ['an event dated after the day asked for', 'D-2', [], [{ act: 'extended', on: '2026-03-23', days: 5 }]],
    ['a service dated after the day asked for', 'D-2', [], [{ ...sent, servedOn: '2026-03-23' }]],
    ['a day that does not exist', 'D-1', [], [{ act: 'extended', on: '2026-02-30', days: 5 }]],
    ['a day to come that does not exist', 'D-1', [], [{ act: 'delayed', on: '2026-03-10', until: '2026-04-31' }]],
    ['two receipts', 'R-31', [], [{ ...received, on: '2026-03-04' }]],
    ['an extension before the receipt', 'R-31', [], [{ act: 'extended', on: '2026-02-27', days: 5 }]],
    ['a reply before the receipt', 'R-31', [], [{ act: 'replied', on: '2026-02-27' }]],
    ['a delay that ends before it was told', 'R-35c', [], [{ act: 'delayed', on: '2026-03-10', until: '2026-03-09' }]],
    ['reasons nobody asked for', 'R-35a', [], [{ act: 'reasons-given', on: '2026-03-10' }]],
    ['a fee paid that was not asked for', 'F-9', [], [{ act: 'fee-paid', on: '2026-03-10' }]],
    ['the service of a notice of no fee', 'F-9', [], [{ act: 'fee-served', on: '2026-03-10' }]],
    ['a notice of the fee served before it was given', 'F-8', [], [{ act: 'fee-noticed', on: '2026-03-10', servedOn: '2026-03-09' }]],
    ['served without a reply', 'R-33b', [], [{ act: 'served', on: '2026-03-10' }]],
    ['made after it was posted', 'R-33b', [{ act: 'posted', on: '2026-03-10' }], [{ act: 'replied', on: '2026-03-11' }]],
    ['an act after the withdrawal', 'R-33b', [{ act: 'withdrawn', on: '2026-03-10' }], [{ act: 'extended', on: '2026-03-11', days: 5 }]],
    [
      'an order that ends before it was served',
      'XFY 64',
      [],
      [{ act: 'redecision-ordered', by: 'court', on: '2026-03-10', until: '2026-03-09' }],
    ],
  ])('%s: %s, no day, and apart from it what the rest would give', (_name, rule, possible, impossible) => {
    const answer = ask(received, ...possible, ...impossible);
    expect(answer).toMatchObject({ state: 'impossible', legalDue: null, safeDue: null, late: { legal: null, safe: null } });
    expect([answer.receiptOn, answer.baseDue, answer.extendedDue, answer.correctionAskBy, answer.consultations]).toEqual([
      null,
      null,
      null,
      null,
      [],
    ]);
    expect(answer.flaws.filter(({ kind }) => kind === 'impossible').map((flaw) => flaw.rule)).toEqual([rule]);
    expect(answer.flaws.every(({ says, saysEn }) => /\p{Script=Han}/u.test(says) && !/\p{Script=Han}/u.test(saysEn))).toBe(true);
    const { legalDue, safeDue, state } = ask(received, ...possible);
    expect(state).not.toBe('impossible');
    expect(answer.withoutThem).toEqual({ legalDue, safeDue });
  });

  it('without a receipt has nothing to count from', () => {
    const answer = ask({ act: 'extended', on: '2026-03-10', days: 5 });
    expect(answer).toMatchObject({ state: 'impossible', withoutThem: { legalDue: null, safeDue: null } });
    expect(answer.flaws.map(({ rule }) => rule)).toContain('R-31');
    expect(ask()).toMatchObject({ state: 'not-started', legalDue: null, flaws: [] });
  });

  it('names a beginning that was left out once, not its end too', () => {
    const answer = ask(received, { ...sent, on: '2026-02-30' }, { act: 'consult-ended', id: 'a', on: '2026-03-10' });
    expect(answer.flaws.map(({ rule }) => rule)).toEqual(['D-1']);
  });
});

describe('a defect has its effect in law, and the days stand', () => {
  const asked = { act: 'correction-asked', on: '2026-03-04', until: '2026-03-25' };

  it.each<[string, string, string, string, object[]]>([
    ['correction asked for late', 'R-30d', 'defect', '2026-03-30', [{ ...asked, on: '2026-03-12', until: '2026-04-02' }]],
    [
      'correction asked for twice',
      'R-30d',
      'defect',
      '2026-04-08',
      [asked, { act: 'correction-returned', on: '2026-03-10' }, { ...asked, on: '2026-03-11', until: '2026-04-02' }],
    ],
    ['an extension by a clerk', 'R-33c', 'defect', '2026-03-30', [{ act: 'extended', on: '2026-03-10', days: 20, consentBy: 'clerk' }]],
    ['an extension by 21', 'R-33c', 'defect', '2026-03-30', [{ act: 'extended', on: '2026-03-10', days: 21 }]],
    ['an extension by half a day', 'R-33c', 'defect', '2026-03-30', [{ act: 'extended', on: '2026-03-10', days: 0.5 }]],
    [
      'something done after the reply',
      'R-33b',
      'defect',
      '2026-03-30',
      [
        { act: 'replied', on: '2026-03-10' },
        { act: 'extended', on: '2026-03-11', days: 5 },
      ],
    ],
    ['an internal unit asked', 'R-33d', 'hint', '2026-03-30', [{ ...sent, kind: 'internal' }]],
    [
      'a period of four days to correct',
      'R-30e',
      'hint',
      '2026-04-08',
      [
        { ...asked, until: '2026-03-10' },
        { act: 'correction-returned', on: '2026-03-10' },
      ],
    ],
  ])('%s: %s %s, due %s', (_name, rule, kind, legalDue, events) => {
    const answer = ask(received, ...events);
    expect(answer).toMatchObject({ legalDue, flaws: [{ rule, kind }] });
    expect(answer).not.toHaveProperty('withoutThem');
  });

  it('a notice without a period leaves the last day to correct open', () => {
    expect(ask(received, { act: 'correction-asked', on: '2026-03-04' })).toMatchObject({
      state: 'awaiting-correction',
      correctionUntil: null,
      flaws: [{ rule: 'R-30e', kind: 'hint' }],
    });
  });
});
