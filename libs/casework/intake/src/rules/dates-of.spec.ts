import { currentCalendar } from '@law/calendar';
import { datesOf } from './dates-of';

const on = (today: string): Parameters<typeof datesOf>[2] => ({ today, calendar: currentCalendar() });

const running = { receiptOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30', daysLeft: 20, provisional: false };

describe('the dates an applicant is told', () => {
  it('are those that would follow, while the day of receipt is open (Art. 31(3))', () => {
    const dates = datesOf('online', { provisional: false }, on('2026-03-02'), {
      confirmedOn: '2026-03-02',
      days: { ...running, provisional: true },
    });
    expect(dates).toMatchObject({ receiptOn: undefined, legalDue: undefined, late: false, provisional: true });
    expect(dates.forecast).toEqual({ confirmedOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30' });
  });

  it('stand alone once it is fixed', () => {
    expect(datesOf('counter', running, on('2026-03-02'))).toMatchObject({
      receiptOn: '2026-03-02',
      legalDue: '2026-03-30',
      forecast: undefined,
    });
  });

  it('show lateness, never hide it', () => {
    expect(datesOf('counter', running, on('2026-03-30'))).toMatchObject({ daysLeft: 0, late: false });
    expect(datesOf('counter', running, on('2026-03-31'))).toMatchObject({ daysLeft: -1, late: true });
  });

  it('say how the day of receipt was fixed, where the clock knows', () => {
    const basis = { zh: '收到补正后申请之日', en: 'The corrected application' };
    expect(datesOf('online', { ...running, basis }, on('2026-03-02')).basis).toBe(basis);
    expect(datesOf('online', { ...running, receiptOn: undefined, basis }, on('2026-03-02')).basis.zh).toContain('第三十一条');
  });
});
