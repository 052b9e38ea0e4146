import { currentCalendar, nextDay } from '@law/calendar';
import { profileNamed, profileWith } from '@law/statute';
import { lookAt } from './look-at';

const calendar = currentCalendar();
const profile = profileNamed('cn-ogi-2019');
const rules = { profile, calendar };

/** Looks at the term every day. @returns the first day of each step */
function steps(kind: string, until: string, from: string, to: string, of = rules): string[] {
  const found: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) {
    const { step } = lookAt({ kind, until }, day, of);
    if (step !== undefined && !found.some((one) => one.endsWith(` ${step}`))) found.push(`${day} ${step}`);
  }
  return found;
}

describe('what a last day calls for', () => {
  it.each([
    ['reply', ['2026-03-23 ahead-5', '2026-03-25 ahead-3', '2026-03-27 ahead-1', '2026-03-30 due', '2026-03-31 overdue']],
    ['dispute-reply', ['2026-03-25 ahead-3', '2026-03-27 ahead-1', '2026-03-30 due', '2026-03-31 overdue']],
    ['consultation-service', ['2026-03-25 ahead-3', '2026-03-27 ahead-1', '2026-03-30 due', '2026-03-31 overdue']],
    ['internal', ['2026-03-30 due', '2026-03-31 overdue']],
    ['confirmation', ['2026-03-30 due', '2026-03-31 overdue']],
    ['correction', ['2026-03-31 lapse']],
    ['opinion', ['2026-03-31 lapse']],
    ['payment', ['2026-04-03 lapse']],
  ])('%s', (kind, expected) => {
    expect(steps(kind, '2026-03-30', '2026-03-02', '2026-05-01')).toEqual(expected);
  });

  it('counts working days back across the spring holiday', () => {
    expect(steps('reply', '2026-02-27', '2026-02-01', '2026-03-01')).toEqual([
      '2026-02-13 ahead-5',
      '2026-02-24 ahead-3',
      '2026-02-26 ahead-1',
      '2026-02-27 due',
      '2026-02-28 overdue',
    ]);
  });

  it('takes the steps from the statute’s parameter', () => {
    const changed = { profile: profileWith(profile, { 'due-soon': [10, 2] }), calendar };
    expect(steps('reply', '2026-03-30', '2026-03-02', '2026-03-30', changed)).toEqual([
      '2026-03-16 ahead-10',
      '2026-03-26 ahead-2',
      '2026-03-30 due',
    ]);
  });

  it('is looked at again on the day of the next step, and after the last of them no more', () => {
    const seen: (string | undefined)[] = [];
    let day: string | undefined = '2026-03-02';
    while (day !== undefined) {
      day = lookAt({ kind: 'reply', until: '2026-03-30' }, day, rules).lookOn;
      seen.push(day);
    }
    expect(seen).toEqual(['2026-03-23', '2026-03-25', '2026-03-27', '2026-03-30', '2026-03-31', undefined]);
  });

  it('calls for the nearest step only after days of stillness', () => {
    expect(lookAt({ kind: 'reply', until: '2026-03-30' }, '2026-03-28', rules)).toEqual({ step: 'ahead-1', lookOn: '2026-03-30' });
    expect(lookAt({ kind: 'reply', until: '2026-03-30' }, '2026-06-01', rules)).toEqual({ step: 'overdue', lookOn: undefined });
  });

  it.each(['consultation-open', 'fee-open'])('comes back to what nothing ends by itself every five working days: %s', (kind) => {
    expect(steps(kind, '2026-03-16', '2026-03-02', '2026-04-20')).toEqual([
      '2026-03-23 again-1',
      '2026-03-30 again-2',
      '2026-04-07 again-3',
      '2026-04-14 again-4',
    ]);
    expect(lookAt({ kind, until: '2026-03-16' }, '2026-04-01', rules)).toEqual({ step: 'again-2', lookOn: '2026-04-07' });
  });

  it('asks for a lapse on no day before the last one is over', () => {
    expect(lookAt({ kind: 'payment', until: '2026-03-30' }, '2026-03-30', rules)).toEqual({ step: undefined, lookOn: '2026-04-03' });
  });
});
