import { currentCalendar, noticesBetween } from './index';

const numbers = (first: string, last: string): string[] => noticesBetween(first, last, currentCalendar()).map(({ number }) => number);

describe('the notices a count rests on', () => {
  it('names the notice of the year also when no holiday lies in the term', () => {
    expect(numbers('2026-07-01', '2026-07-29')).toEqual(['国办发明电〔2025〕7号']);
  });

  it('names those of both years over the turn of the year, oldest first', () => {
    expect(numbers('2025-12-10', '2026-01-08')).toEqual(['国办发明电〔2024〕12号', '国办发明电〔2025〕7号']);
  });

  it('names the amendment too where it moved a day', () => {
    expect(noticesBetween('2020-01-20', '2020-02-20', currentCalendar()).length).toBe(2);
  });

  it('names none for a year whose notice is not out', () => {
    expect(numbers('2027-02-01', '2027-03-01')).toEqual([]);
  });
});
