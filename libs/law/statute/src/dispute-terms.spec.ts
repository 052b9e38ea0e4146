import { currentCalendar } from '@law/calendar';
import { disputeLabels, disputeRule, disputeTerm, lengthInWords, redoTerm, type DisputeTermKind } from './index';

const calendar = currentCalendar();

describe('terms of reconsideration and litigation', () => {
  it.each<[string, DisputeTermKind, string, string, string]>([
    ['the agency’s reply, simple procedure (C10)', 'review-reply-simple', '2026-09-21', '2026-09-29', '行政复议法第五十四条'],
    ['the agency’s reply, ordinary procedure (C10)', 'review-reply', '2026-09-21', '2026-10-12', '行政复议法第四十八条'],
    ['simple procedure over two make-up days (scenario 39)', 'review-reply-simple', '2026-02-12', '2026-02-26', '行政复议法第五十四条'],
    ['ordinary procedure over two make-up days (scenario 39)', 'review-reply', '2026-02-12', '2026-03-04', '行政复议法第四十八条'],
    ['sixty natural days roll over the holiday (C8, scenario 37)', 'review-application', '2026-08-05', '2026-10-08', '行政复议法第二十条'],
    [
      'one year where remedies were untold (scenario 37)',
      'review-application-untold',
      '2026-08-05',
      '2027-08-05',
      '行政复议法第二十条第三款',
    ],
    ['fifteen natural days end on a make-up day: no roll (C9)', 'suit-after-review', '2025-09-26', '2025-10-11', '行政诉讼法第四十五条'],
    ['an answer to a suit rolls over the holiday', 'suit-answer', '2026-09-18', '2026-10-08', '行政诉讼法第六十七条'],
    ['a suit within six months', 'suit', '2015-05-01', '2015-11-02', '行政诉讼法第四十六条'],
    ['a suit within three months before 2015-05-01', 'suit', '2015-04-30', '2015-07-30', '行政诉讼法(1989年)第三十九条'],
    ['six months to the end of a shorter month', 'suit', '2025-08-31', '2026-02-28', '行政诉讼法第四十六条'],
    ['a suit over silence', 'suit-silence', '2026-03-30', '2026-09-30', '法释〔2018〕1号第六十六条'],
    ['one year where the limit was untold', 'suit-untold', '2025-03-03', '2026-03-03', '法释〔2018〕1号第六十四条'],
    ['acceptance within five working days', 'review-acceptance', '2026-09-30', '2026-10-13', '行政复议法第三十条'],
    ['a decision within sixty days of acceptance', 'review-decision', '2026-03-02', '2026-05-06', '行政复议法第六十二条'],
    ['a decision within thirty days, simple procedure', 'review-decision-simple', '2026-03-02', '2026-04-01', '行政复议法第六十二条'],
    ['an appeal against a judgment', 'appeal-judgment', '2026-03-02', '2026-03-17', '行政诉讼法第八十五条'],
    ['an appeal against a ruling', 'appeal-ruling', '2026-03-02', '2026-03-12', '行政诉讼法第八十五条'],
  ])('%s', (_what, kind, from, due, law) => {
    expect(disputeTerm(kind, { from, calendar })).toEqual({ kind, due, law, provisional: due > '2026-12-31' });
  });

  it('before 2024 the agency replied within ten natural days, and there was no simple procedure', () => {
    expect(disputeTerm('review-reply', { from: '2023-09-20', calendar })).toMatchObject({ due: '2023-10-07' });
    expect(() => disputeTerm('review-reply-simple', { from: '2023-09-20', calendar })).toThrow(RangeError);
  });

  it('a limit to sue goes by the day the reply was made, not by the day it was served', () => {
    expect(disputeTerm('suit', { from: '2015-05-04', lawOf: '2015-04-30', calendar }).due).toBe('2015-08-04');
    expect(disputeTerm('suit', { from: '2015-05-04', calendar }).due).toBe('2015-11-04');
  });

  it('every term has its name, its length in words, its first day and who keeps it', () => {
    for (const kind of Object.keys(disputeLabels) as DisputeTermKind[]) {
      const rule = disputeRule(kind, '2026-11-26');
      expect(lengthInWords(rule).zh).toMatch(/^\d+(个工作日|日|个月|年)$/);
      expect(rule.from.en).not.toMatch(/\p{Script=Han}/u);
      expect(['applicant', 'agency', 'review-authority', 'court']).toContain(rule.by);
    }
    expect(lengthInWords({ length: 1, unit: 'years' }).en).toBe('1 year');
  });
});

describe('deciding anew', () => {
  const court = { by: 'court', servedOn: '2026-09-18', calendar } as const;

  it('after a judgment without a term: twenty working days (scenario 40)', () => {
    expect(redoTerm(court)).toEqual({ kind: 'redo', due: '2026-10-22', provisional: false, law: '法释〔2025〕8号' });
  });

  it.each([
    ['a number of working days', { ...court, workingDays: 10 }, '2026-10-09'],
    ['a day', { ...court, until: '2026-09-30', workingDays: 10 }, '2026-09-30'],
    ['a day, on reconsideration', { ...court, by: 'review' as const, until: '2026-10-30' }, '2026-10-30'],
  ])('as ordered: %s', (_what, order, due) => {
    expect(redoTerm(order).due).toBe(due);
  });

  it('has no term where neither order nor law states one', () => {
    expect(() => redoTerm({ ...court, by: 'review' })).toThrow(RangeError);
    expect(() => redoTerm({ ...court, servedOn: '2025-05-30' })).toThrow(RangeError);
  });
});
