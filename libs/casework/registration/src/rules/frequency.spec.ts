import { pickProfile, profileWith } from '@law/statute';
import { frequencyOf, type EarlierRequest } from './frequency';

const profile = pickProfile('2026-03-20');
const now = { submittedOn: '2026-03-20', contentSha256: 'same' };
const earlier = (change: Partial<EarlierRequest>): EarlierRequest => ({
  id: '1',
  number: 'A-2026-00001',
  submittedOn: '2026-03-02',
  state: 'in-progress',
  contentSha256: 'same',
  ...change,
});

describe('earlier requests of the same applicant', () => {
  it('with the same text on the same day are a double submission (scenario 24)', () => {
    expect(frequencyOf(now, [earlier({ submittedOn: '2026-03-20' })], profile).doubleSubmissions).toEqual(['A-2026-00001']);
  });

  it('still open are no ground for Art. 36(6); already replied to they may be (scenario 25)', () => {
    expect(frequencyOf(now, [earlier({})], profile)).toMatchObject({ alreadyReplied: [], stillOpen: ['A-2026-00001'] });
    expect(frequencyOf(now, [earlier({ state: 'served' })], profile)).toMatchObject({ alreadyReplied: ['A-2026-00001'], stillOpen: [] });
  });

  it('that lapsed are neither: a later identical application is new (scenario 8)', () => {
    expect(frequencyOf(now, [earlier({ state: 'closed' })], profile)).toMatchObject({ alreadyReplied: [], stillOpen: [] });
  });

  it('are judged by the values in force: from how many there is an alarm, and whether the same text on a day is one submission', () => {
    const three = Array.from({ length: 3 }, (_x, index) => earlier({ id: String(index), submittedOn: now.submittedOn }));
    const strict = profileWith(profile, { 'volume-alarm': 3, 'duplicate-same-day': false });
    expect(frequencyOf(now, three, strict)).toMatchObject({ inMonth: 4, alarm: true, doubleSubmissions: [] });
    expect(frequencyOf(now, three.slice(1), strict).alarm).toBe(false);
  });

  it('alarm at the eleventh in a month, this one counted', () => {
    const ten = Array.from({ length: 10 }, (_x, index) => earlier({ id: String(index), contentSha256: 'other' }));
    expect(frequencyOf(now, ten, profile)).toMatchObject({ inMonth: 11, alarm: true });
    expect(frequencyOf(now, ten.slice(1), profile)).toMatchObject({ inMonth: 10, alarm: false });
    expect(frequencyOf(now, [earlier({ submittedOn: '2026-01-05' }), earlier({ submittedOn: '2025-03-05' })], profile)).toMatchObject({
      inMonth: 1,
      inYear: 2,
    });
  });
});
