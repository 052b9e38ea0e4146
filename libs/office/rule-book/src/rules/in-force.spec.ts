import { currentCalendar, type HolidayNotice } from '@law/calendar';
import { parameterOf, profileNamed } from '@law/statute';
import { inForceWith, profileFor, withValues } from './in-force';

const notice: HolidayNotice = {
  number: '国办发明电〔2026〕8号',
  publishedOn: '2026-11-05',
  source: '',
  off: [['元旦', '2027-01-01']],
  worked: [],
};
const correction = (usual: number) =>
  ({ kind: 'parameters', content: { profile: 'cn-ogi-2019', values: { 'correction.usual': usual } } }) as const;

describe('what is in force', () => {
  it('is what the house holds while nothing was approved', () => {
    const { calendar } = inForceWith([]);
    expect(calendar).toBe(currentCalendar());
    expect(profileFor('2026-03-02', inForceWith([]))).toBe(profileNamed('cn-ogi-2019'));
  });

  it('is that with the approved notices', () => {
    expect(inForceWith([{ kind: 'notice', content: notice }]).calendar.coveredUntil).toBe('2027-12-31');
    expect(inForceWith([], '2020-01-26').calendar.version).toBe('2019-11-21');
  });

  it('is the last value approved, for the version it was approved for; the others stay to be found by the cases begun under them', () => {
    const now = inForceWith([correction(10), correction(12)]);
    const version = profileFor('2026-03-02', now);
    expect(parameterOf(version, 'correction.usual').value).toBe(12);
    expect(profileFor('2019-05-14', now).id).toBe('cn-ogi-2008');
    expect([...now.ever.values()].map((one) => parameterOf(one, 'correction.usual').value)).toEqual([10, 12]);
    expect(now.ever.get(version.id)).toBe(version);
  });

  it('keeps the values a change does not name, and refuses what cannot be', () => {
    const { current } = inForceWith([correction(10)]);
    const next = withValues(current, { profile: 'cn-ogi-2019', values: { 'confirm-within': 2 } });
    expect(parameterOf(next, 'correction.usual').value).toBe(10);
    expect(() => withValues(current, { profile: 'cn-ogi-2019', values: { 'correction.usual': 900 } })).toThrow(RangeError);
  });
});
