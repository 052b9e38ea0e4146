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

describe('the sheet of a case with several runs', () => {
  const facts: ClockFact[] = [
    { act: 'received', channel: 'counter', on: '2026-03-02' },
    { act: 'correction-asked', on: '2026-03-04', until: '2026-03-25' },
    { act: 'correction-returned', on: '2026-03-10' },
    { act: 'fee-noticed', on: '2026-03-16', servedOn: '2026-03-16' },
    { act: 'fee-paid', on: '2026-03-18' },
    { act: 'replied', on: '2026-04-10' },
    { act: 'redecision-ordered', by: 'court', on: '2026-09-16', servedOn: '2026-09-18' },
  ];
  const whole = sheet('2026-09-20', ...facts);

  it('holds every day of every run once, between its day zero and its end', () => {
    const days = whole.days.map(({ on }) => on);
    expect(days).toEqual([...new Set(days)].toSorted());
    const zeros = whole.days.filter(({ kind }) => kind === 'zero').map(({ on }) => on);
    expect(zeros).toEqual(['2026-03-02', '2026-03-10', '2026-03-18', '2026-09-18']);
    const last = whole.days[days.indexOf('2026-09-18') - 1];
    expect(last).toMatchObject({ on: '2026-04-16', count: 20, why: { zh: '工作日;期限届满之日' } });
    expect(whole.days.at(-1)).toMatchObject({ on: '2026-10-22', count: 20 });
  });

  it('says under which law each run counts', () => {
    expect(dayOf(whole, '2026-03-18')?.law).toBe('国办函〔2020〕109号第六条');
    expect(dayOf(whole, '2026-09-18')?.law).toContain('法释〔2025〕8号');
    expect(dayOf(whole, '2026-09-20')).toMatchObject({ counted: true, count: 1, notice: '国办发明电〔2025〕7号' });
  });

  it('marks a last day that was fixed on a day off', () => {
    const delayed = sheet('2026-03-10', receivedInMarch, { act: 'delayed', on: '2026-03-10', until: '2026-04-11' });
    expect(delayed.days.at(-1)).toMatchObject({ on: '2026-04-11', counted: false, why: { zh: '周末;期限届满之日' } });
  });
});

const receivedInMarch: ClockFact = { act: 'received', channel: 'counter', on: '2026-03-02' };
