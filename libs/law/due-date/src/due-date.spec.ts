import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCalendar } from '@law/calendar';
import { profileNamed, profileWith } from '@law/statute';
import { answersTo, type Answer, type AnswerContext } from './index';

const context: AnswerContext = { calendar: currentCalendar(), today: '2026-11-24' };

/** As it goes over the terminal: a text of JSON in, JSON out. */
function ask(question: unknown, more: Partial<AnswerContext> = {}): Answer & { error?: { faults: { path: string }[] } } {
  const { answered } = answersTo(JSON.stringify(question), { ...context, ...more });
  const told = answered.map((each) => ('error' in each ? { error: each.error } : each.answer));
  return JSON.parse(JSON.stringify(told[0])) as Answer;
}

const signedFor = { act: 'received', channel: 'post-signed', on: '2025-09-10' };

describe('a question and its answer', () => {
  it('has a day for everything that has one, and null for the rest', () => {
    expect(ask({ profile: 'auto', asOf: '2025-09-12', events: [signedFor] })).toEqual({
      profile: 'cn-ogi-2019',
      asOf: '2025-09-12',
      state: 'running',
      receiptOn: '2025-09-10',
      basis: '行政机关签收之日为收到申请之日(条例第三十一条)',
      basisEn: 'The day the agency signed for it is the day of receipt (条例第三十一条)',
      runsFrom: '2025-09-10',
      baseDue: '2025-10-14',
      extendedDue: null,
      legalDue: '2025-10-14',
      safeDue: '2025-10-14',
      provisional: false,
      daysLeft: 18,
      correctionAskBy: '2025-09-19',
      correctionUntil: null,
      reasonsUntil: null,
      feeUntil: null,
      consultations: [],
      endedOn: null,
      servedOn: null,
      late: { legal: 0, safe: 0 },
      remedies: null,
      calendar: { version: '2025-11-04', coveredUntil: '2026-12-31' },
      flaws: [],
    });
  });

  it('is the one the README shows', () => {
    const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
    const question: unknown = JSON.parse(/```json\n([^`]+)```/.exec(readme)?.[1] ?? '');
    const shown: unknown = JSON.parse((/`→ ([^`]+), … }`/.exec(readme)?.[1] ?? '') + '}');
    expect(ask(question)).toMatchObject(shown as object);
  });

  it('tells the days of the sheet when asked, in either language', () => {
    const answer = ask({ asOf: '2025-09-12', events: [signedFor] }, { withDays: true, language: 'en' });
    expect(answer.days?.[0]).toMatchObject({ on: '2025-09-10', kind: 'zero' });
    expect(answer.days?.at(-1)).toMatchObject({ on: '2025-10-14', count: 20 });
    expect(answer.basis).toBe(answer.basisEn);
  });

  it('takes today where no day is named, and events in any order', () => {
    const extended = { act: 'extended', on: '2025-10-14', days: 20 };
    const answer = ask({ name: '甲', events: [extended, signedFor] });
    expect(answer).toMatchObject({ name: '甲', asOf: '2026-11-24', extendedDue: '2025-11-11', legalDue: '2025-11-11' });
    expect(ask({ name: '甲', events: [signedFor, extended] })).toEqual(answer);
  });

  it('counts for every consultation what it took and what its silence means', () => {
    const sent = { act: 'consult-started', kind: 'third-party', id: 'a', on: '2025-09-16', servedOn: '2025-09-18' };
    const answer = ask({ asOf: '2025-10-20', events: [signedFor, sent] });
    expect(answer.legalDue).toBe('2025-11-06');
    expect(answer.consultations).toEqual([
      {
        id: 'a',
        kind: 'third-party',
        sentOn: '2025-09-16',
        servedOn: '2025-09-18',
        answerBy: '2025-10-15',
        endedOn: '2025-10-15',
        silent: true,
        silenceMeans: 'decide-yourself',
        excluded: true,
      },
    ]);
  });

  it.each([
    ['without the outcomes, both ways', undefined, { variant: null, reconsiderationUntil: '2026-10-08', suitUntil: '2027-02-09' }],
    ['of a refusal, reconsideration first', ['internal-affairs'], { variant: 'RA', reconsiderationUntil: '2026-10-08', suitUntil: null }],
    ['of what does not exist, the choice', ['not-held'], { variant: 'RB', reconsiderationUntil: '2026-10-08', suitUntil: '2027-02-09' }],
  ])('tells the last days of remedies once it was served: %s', (_name, outcomes, expected) => {
    const events = [
      { act: 'received', channel: 'counter', on: '2026-07-10' },
      { act: 'replied', on: '2026-08-03', outcomes },
      { act: 'served', on: '2026-08-05' },
    ];
    expect(ask({ asOf: '2026-08-10', events })).toMatchObject({ state: 'served', servedOn: '2026-08-05', remedies: expected, flaws: [] });
    const odd = ask({ asOf: '2026-08-10', events: events.map((each) => ({ ...each, outcomes: ['refused-somehow'] })) });
    expect(odd.flaws.map(({ rule, kind }) => `${rule} ${kind}`)).toContain('D-4 hint');
  });
});

describe('the day of receipt', () => {
  const online = { act: 'received', channel: 'online', on: '2026-03-04' };

  it.each([
    ['alone, `on` is the day of confirmation', [online], '2026-03-04', '2026-04-01'],
    [
      'with a confirmation told beside it, the day it came',
      [{ ...online, on: '2026-03-02', confirmedOn: '2026-03-03' }],
      '2026-03-03',
      '2026-03-30',
    ],
    [
      'with a confirmation of its own',
      [
        { ...online, on: '2026-03-02' },
        { act: 'confirmed', on: '2026-03-03' },
      ],
      '2026-03-03',
      '2026-03-30',
    ],
  ])('%s', (_name, events, receiptOn, safeDue) => {
    expect(ask({ asOf: '2026-03-05', events })).toMatchObject({ state: 'running', receiptOn, safeDue, flaws: [] });
  });

  it('is open while the confirmation is null, and the strict term counts already', () => {
    const answer = ask({ asOf: '2026-03-05', events: [{ ...online, confirmedOn: null }] });
    expect(answer).toMatchObject({ state: 'not-started', receiptOn: null, legalDue: null, safeDue: '2026-04-01', correctionAskBy: null });
  });

  it.each([
    ['2019-05-14', 'cn-ogi-2008', '2019-06-04'],
    ['2019-05-15', 'cn-ogi-2019', '2019-06-13'],
  ])('decides which Regulation governs: %s, %s (scenario 46)', (on, profile, legalDue) => {
    expect(ask({ asOf: on, events: [{ act: 'received', channel: 'counter', on }] })).toMatchObject({ profile, legalDue, flaws: [] });
  });

  it('under a version that was asked for although another governs, is told', () => {
    const answer = ask({ profile: 'cn-ogi-2019', asOf: '2019-05-14', events: [{ ...signedFor, on: '2019-05-14' }] });
    expect(answer).toMatchObject({ profile: 'cn-ogi-2019', legalDue: '2019-06-12', flaws: [{ rule: '0.3', kind: 'hint' }] });
    expect(answer.flaws[0]?.saysEn).toContain('cn-ogi-2008');
  });

  it('before there was a Regulation gives no day and no crash', () => {
    const answer = ask({ asOf: '2006-05-05', events: [{ ...signedFor, on: '2006-05-05' }] });
    expect(answer).toMatchObject({ profile: null, state: 'impossible', legalDue: null, provisional: true, flaws: [{ rule: '0.3' }] });
  });

  it('in a year without notice is provisional', () => {
    expect(ask({ asOf: '2026-12-04', events: [{ ...signedFor, on: '2026-12-04' }] })).toMatchObject({
      legalDue: '2027-01-04',
      provisional: true,
    });
    const early = ask({ profile: 'cn-ogi-2008', asOf: '2006-12-29', events: [{ ...signedFor, on: '2006-12-29' }] });
    expect(early.provisional).toBe(true);
  });
});

describe('as it was known, or as it might be', () => {
  const received = { act: 'received', channel: 'counter', on: '2020-01-20' };

  it('replays a day with the facts and the notices of that day', () => {
    const events = [received, { act: 'extended', on: '2020-02-20', days: 5 }];
    expect(ask({ replayOn: '2020-01-23', events })).toMatchObject({ legalDue: '2020-02-21', extendedDue: null, flaws: [] });
    expect(ask({ replayOn: '2020-01-28', events })).toMatchObject({ legalDue: '2020-02-25', calendar: { version: '2020-01-27' } });
    expect(ask({ asOf: '2020-01-28', calendar: '2020-01-23', events: [received] }).legalDue).toBe('2020-02-21');
  });

  it('does not take a confirmation or a service for given before its day', () => {
    const events = [
      { act: 'received', channel: 'online', on: '2026-03-02' },
      { act: 'confirmed', on: '2026-03-04' },
      { act: 'fee-noticed', on: '2026-03-10' },
      { act: 'fee-served', on: '2026-03-12' },
    ];
    expect(ask({ replayOn: '2026-03-03', events })).toMatchObject({ state: 'not-started', legalDue: null, safeDue: '2026-03-30' });
    expect(ask({ replayOn: '2026-03-11', events })).toMatchObject({ state: 'awaiting-fee', feeUntil: null });
    expect(ask({ replayOn: '2026-03-12', events })).toMatchObject({ state: 'awaiting-fee', feeUntil: '2026-04-10' });
    const early = ask({ asOf: '2026-03-03', events: events.slice(0, 2) });
    expect(early).toMatchObject({ state: 'impossible', withoutThem: { legalDue: null, safeDue: '2026-03-30' } });
  });

  it('tries a draft of the statute', () => {
    const draft = profileWith(profileNamed('cn-ogi-2019'), { 'receipt-on-day-off': 'literal' });
    const sunday = { asOf: '2026-03-02', events: [{ act: 'received', channel: 'online', on: '2026-03-01' }] };
    expect(ask(sunday)).toMatchObject({ receiptOn: '2026-03-02', legalDue: '2026-03-30', safeDue: '2026-03-27' });
    expect(ask(sunday, { profile: draft })).toMatchObject({ profile: draft.id, receiptOn: '2026-03-01', legalDue: '2026-03-27' });
  });
});
