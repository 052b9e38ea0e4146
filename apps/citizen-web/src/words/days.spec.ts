import { sayDay, sayInstant, sayMonth } from './days';
import { saySize } from './size';

describe('days as people say them', () => {
  it.each([
    ['2026-11-24', '2026年11月24日（星期二）', 'Tuesday 24 November 2026'],
    ['2028-02-29', '2028年2月29日（星期二）', 'Tuesday 29 February 2028'],
    ['2027-01-03', '2027年1月3日（星期日）', 'Sunday 3 January 2027'],
  ])('%s', (day, zh, en) => {
    expect(sayDay(day, 'zh')).toBe(zh);
    expect(sayDay(day, 'en')).toBe(en);
  });

  it('gives an instant in the time of every office, to the second', () => {
    expect(sayInstant('2026-12-31T16:00:01Z', 'zh')).toBe('2027年1月1日（星期五） 00:00:01（北京时间）');
    expect(sayInstant('2026-12-31T16:00:01Z', 'en')).toBe('Friday 1 January 2027, 00:00:01 Beijing time');
    expect([sayMonth('2026-09', 'zh'), sayMonth('2026-09', 'en')]).toEqual(['2026年9月', 'September 2026']);
  });

  it('gives sizes a person can compare with a limit', () => {
    expect([1, 820_000, 10 * 1024 * 1024].map(saySize)).toEqual(['1 KB', '801 KB', '10.0 MB']);
  });
});
