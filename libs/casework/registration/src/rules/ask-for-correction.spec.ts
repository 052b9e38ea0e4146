import { mayAskForCorrection, type CorrectionDays, type CorrectionPoint } from './ask-for-correction';

/** Scenario 6: received 2024-01-31, the seventh working day is 02-08, the reply is due 03-04. */
const days: CorrectionDays = { today: '2024-02-08', askBy: '2024-02-08', earliestUntil: '2024-02-26', legalDue: '2024-03-04' };
const point: CorrectionPoint = { key: 'p1', itemId: 'i1', ground: 'content', asks: '请说明时间范围' };
const wish = { points: [point], until: '2024-03-07' };

describe('asking for correction (Art. 30)', () => {
  it('is allowed on the seventh working day', () => {
    expect(mayAskForCorrection(wish, days, ['i1'])).toEqual({ may: true });
  });

  it('is refused on the day after, and says that the reply stays due as before (scenario 6)', () => {
    const verdict = mayAskForCorrection(wish, { ...days, today: '2024-02-18' }, ['i1']);
    expect(verdict).toMatchObject({ may: false, because: 'too-late' });
    expect(verdict).toHaveProperty('says.en', expect.stringMatching(/by 2024-02-08.*stays due on 2024-03-04/));
  });

  it.each([
    ['no point', [], 'no-points'],
    ['an empty point', [{ ...point, asks: ' ' }], 'empty-point'],
    ['the same point twice', [point, point], 'double-point'],
    ['an item of another case', [{ ...point, itemId: 'i9' }], 'unknown-item'],
  ])('is refused with %s', (_name, points, because) => {
    expect(mayAskForCorrection({ ...wish, points }, days, ['i1'])).toMatchObject({ may: false, because });
  });

  it('leaves at least seven working days', () => {
    expect(mayAskForCorrection({ ...wish, until: '2024-02-25' }, days, ['i1'])).toMatchObject({ because: 'period-too-short' });
    expect(mayAskForCorrection({ ...wish, until: '2024-02-26' }, days, ['i1'])).toEqual({ may: true });
  });
});
