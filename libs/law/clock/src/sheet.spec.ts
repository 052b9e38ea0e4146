import { currentCalendar } from '@law/calendar';
import { profileNamed } from '@law/statute';
import { sheetOf, type ClockFact, type Sheet, type SheetDay } from './index';

const sheet = (asOf: string, ...facts: ClockFact[]): Sheet =>
  sheetOf({ facts, profile: profileNamed('cn-ogi-2019'), calendar: currentCalendar(), asOf });
const dayOf = ({ days }: Sheet, on: string): SheetDay | undefined => days.find((day) => day.on === on);

describe('the sheet', () => {
  const received: ClockFact = { act: 'received', channel: 'counter', on: '2026-02-13' };

  it('shows every day from receipt to the last, with reason, article and notice', () => {
    const plain = sheet('2026-02-13', received);
    expect(plain).toMatchObject({ receiptOn: '2026-02-13', legalDue: '2026-03-19', calendar: '2025-11-04', provisional: false });
    expect(plain.basis.zh).toContain('条例第三十一条');
    expect(plain.days[0]).toMatchObject({ on: '2026-02-13', counted: false, count: 0, law: '民法典第二百零一条' });
    expect(dayOf(plain, '2026-02-14')).toMatchObject({ counted: true, count: 1, notice: '国办发明电〔2025〕7号' });
    expect(dayOf(plain, '2026-02-17')).toMatchObject({ counted: false, why: { zh: '放假(春节)' }, notice: '国办发明电〔2025〕7号' });
    expect(dayOf(plain, '2026-03-07')).toMatchObject({ counted: false, why: { zh: '周末' } });
    expect(plain.days.at(-1)).toMatchObject({
      on: '2026-03-19',
      count: 20,
      why: { zh: '工作日;期限届满之日' },
      law: '条例第三十三条第二款',
    });
  });

  it('names the kind of every day, so that a picture of it need not read the reason', () => {
    const kinds = sheet('2026-03-04', received, { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-02' }).days;
    const kindOn = (on: string): string | undefined => kinds.find((day) => day.on === on)?.kind;
    const named = ['2026-02-13', '2026-02-14', '2026-02-15', '2026-02-24', '2026-03-01', '2026-03-03'].map(kindOn);
    expect(named).toEqual(['zero', 'make-up', 'holiday', 'counted', 'weekend', 'consultation']);
  });

  it('says which days a consultation and an extension take', () => {
    const long = sheet(
      '2026-03-19',
      received,
      { act: 'consult-started', id: 'a', kind: 'third-party', on: '2026-03-02' },
      { act: 'consult-ended', id: 'a', on: '2026-03-04' },
      { act: 'extended', on: '2026-03-19', days: 5 },
    );
    expect(dayOf(long, '2026-03-02')).toMatchObject({ counted: true });
    expect(dayOf(long, '2026-03-04')).toMatchObject({ counted: false, law: '条例第三十三条第三款' });
    expect(dayOf(long, '2026-03-23')).toMatchObject({ counted: true, count: 20 });
    expect(long.days.at(-1)).toMatchObject({ on: '2026-03-30', count: 25, law: '条例第三十三条第二款' });
  });

  it('starts anew after a correction', () => {
    const corrected = sheet(
      '2026-03-10',
      received,
      { act: 'correction-asked', on: '2026-02-25', until: '2026-03-18' },
      { act: 'correction-returned', on: '2026-03-10' },
    );
    expect(dayOf(corrected, '2026-02-25')).toMatchObject({ counted: true, count: 3 });
    expect(dayOf(corrected, '2026-02-26')).toMatchObject({ counted: false, law: '条例第三十条' });
    expect(dayOf(corrected, '2026-03-10')).toMatchObject({ counted: false, count: 0, law: '条例第三十条' });
    expect(dayOf(corrected, '2026-03-11')).toMatchObject({ counted: true, count: 1 });
  });

  it('shows the time the applicant has while something is awaited', () => {
    const waiting = sheet('2026-02-26', received, { act: 'correction-asked', on: '2026-02-25', until: '2026-03-18' });
    expect(waiting.legalDue).toBeUndefined();
    expect(waiting.days.at(-1)).toMatchObject({ on: '2026-03-18', counted: false, why: { zh: '等待申请人补正' } });
  });

  it('counts a fee from the day it was paid', () => {
    const paid = sheet(
      '2026-03-10',
      received,
      { act: 'fee-noticed', on: '2026-03-02', servedOn: '2026-03-02' },
      { act: 'fee-paid', on: '2026-03-10' },
    );
    expect(dayOf(paid, '2026-03-03')).toMatchObject({ counted: false, law: '国办函〔2020〕109号第六条' });
    expect(dayOf(paid, '2026-03-10')).toMatchObject({ count: 0, law: '国办函〔2020〕109号第六条' });
  });

  it('goes on to a stated day under Art. 35', () => {
    const delayed = sheet('2026-03-10', received, { act: 'delayed', on: '2026-03-10', until: '2026-04-10' });
    expect(delayed.days.at(-1)).toMatchObject({ on: '2026-04-10', law: '条例第三十五条' });
  });

  it('is empty before receipt, and says what it waits for', () => {
    const open = sheet('2026-02-13', { act: 'received', channel: 'online', on: '2026-02-13' });
    expect(open.days).toEqual([]);
    expect(open.basis.en).toContain('yet to confirm');
  });
});
