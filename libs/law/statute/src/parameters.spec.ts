import { parameterOf, parametersOf, pickProfile, profileNamed, profiles, profileWith, UnfitValues, type ParameterValue } from './index';

const profile = profileNamed('cn-ogi-2019');
const old = profileNamed('cn-ogi-2008');

describe('what the law leaves open', () => {
  it.each<[string, ParameterValue, string]>([
    ['correction.usual', 15, 'R-30e'],
    ['correction.shortest', 7, 'R-30e'],
    ['confirm-within', 1, 'R-31e'],
    ['receipt-on-day-off', 'next-working-day', 'R-31e'],
    ['reasons-period', 10, 'R-35a'],
    ['delay-longest', 120, 'R-35c'],
    ['release-hold', 0, 'R-32d'],
    ['service-proof-alarm', 5, 'R-33d'],
    ['city-department-is-other-organ', false, 'R-33d'],
    ['exclude-secrecy-referral', false, 'R-17'],
    ['extension-in-parts', true, 'R-33c'],
    ['remedy.36_7', 'RB', 'R-36-7'],
    ['remedy.38', 'RB', 'R-38'],
    ['remedy.39', 'RB', 'R-39'],
    ['fee.lapse-grace', 3, 'F-8'],
    ['volume-alarm', 10, 'R-35d'],
    ['duplicate-same-day', true, 'R-36-6'],
    ['due-soon', [5, 3, 1], 'R-33b'],
    ['internal.registration', 1, 'R-45'],
    ['internal.dispatch', 2, 'R-45'],
    ['internal.search', 10, 'R-45'],
    ['internal.review', 15, 'R-17'],
  ])('%s stands at %j unless set otherwise (%s)', (name, value, rule) => {
    expect(parametersOf(profile).find((parameter) => parameter.name === name)).toMatchObject({ value, default: value, rule });
  });

  it.each(profiles)('$id: every parameter says in both languages what it is and why', (version) => {
    for (const { label, reason, rule } of parametersOf(version)) {
      for (const { zh, en } of [label, reason]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
      expect(rule).toMatch(/^[RF]-\d/);
    }
  });

  it.each(profiles)('$id: its own defaults lie within its own bounds and make the version itself', (version) => {
    const defaults = Object.fromEntries(parametersOf(version).map(({ name, default: usual }) => [name, usual]));
    expect(profileWith(version, defaults)).toBe(version);
  });

  it('a hold before release against an objection is advised and not the default', () => {
    expect(parameterOf(profile, 'release-hold')).toMatchObject({ value: 0, recommended: 5, bounds: { min: 0, max: 15 } });
  });

  it('the Regulation of 2007 knew no correction with a period, and stopped the term for third parties alone', () => {
    expect(() => parameterOf(old, 'correction.usual')).toThrow(RangeError);
    expect(() => profileWith(old, { 'exclude-secrecy-referral': true })).toThrow(/is one of false/);
  });

  it('internal limits end before the term of reply does', () => {
    for (const version of profiles) expect(parameterOf(version, 'internal.signature').value).toBeLessThan(version.terms.reply);
  });
});

describe('a version with other values', () => {
  it('has them everywhere they count', () => {
    const changed = profileWith(profile, { 'correction.usual': 10, 'remedy.36_7': 'RC' });
    expect(changed.terms.correction).toEqual({ usual: 10, shortest: 7 });
    expect(changed.outcomes['administrative-query']?.remedies).toBe('RC');
    expect(parameterOf(changed, 'correction.usual')).toMatchObject({ value: 10, default: 15 });
  });

  it('leaves the version it was made from as it was', () => {
    profileWith(profile, { 'correction.usual': 10 });
    expect(profile.terms.correction).toEqual({ usual: 15, shortest: 7 });
    expect(pickProfile('2026-11-26')).toBe(profile);
  });

  it('is named by the version and the values, however they were come by', () => {
    const both = profileWith(profile, { 'due-soon': [3, 1], 'correction.usual': 20 });
    expect(both.id).toMatch(/^cn-ogi-2019\+[0-9a-f]{8}$/);
    expect(profileWith(profileWith(profile, { 'correction.usual': 20 }), { 'due-soon': [3, 1] })).toEqual(both);
    expect(profileWith(profile, { 'correction.usual': 21, 'due-soon': [3, 1] }).id).not.toBe(both.id);
    expect(profileWith(both, { 'due-soon': [5, 3, 1], 'correction.usual': 15 })).toEqual(profile);
  });

  it.each<[string, Record<string, ParameterValue>, RegExp]>([
    ['unknown', { 'correction.longest': 40 }, /no parameter "correction.longest"/],
    ['a name every object has', { constructor: 1 }, /no parameter "constructor"/],
    ['too great', { 'correction.usual': 31 }, /correction.usual is a whole number from 7 to 30, not 31/],
    ['too small', { 'release-hold': -1 }, /release-hold/],
    ['no whole number', { 'reasons-period': 7.5 }, /reasons-period/],
    ['of another kind', { 'extension-in-parts': 'yes' as never }, /extension-in-parts is one of true, false/],
    ['no choice of the law', { 'remedy.38': 'RA' as never }, /remedy.38 is one of RB, RC/],
    ['a list that does not fall', { 'due-soon': [3, 5] }, /due-soon is a falling list/],
    ['an empty list', { 'due-soon': [] }, /due-soon/],
    ['a number where a list belongs', { 'due-soon': 3 }, /due-soon/],
    ['in disorder: the shortest longer than the usual', { 'correction.usual': 8, 'correction.shortest': 9 }, /correction.shortest \(9\)/],
    ['in disorder: searched after it was signed', { 'internal.search': 19 }, /internal.search \(19\) is greater than internal.review/],
  ])('is refused where a value is %s', (_what, values, message) => {
    expect(() => profileWith(profile, values)).toThrow(RangeError);
    expect(() => profileWith(profile, values)).toThrow(message);
  });

  it('says each fault in both languages', () => {
    const faultsOf = (values: Record<string, ParameterValue>) => {
      try {
        profileWith(profile, values);
        return [];
      } catch (error) {
        return error instanceof UnfitValues ? error.faults : [];
      }
    };
    const wild = { nothing: 1, 'volume-alarm': 0, 'due-soon': [1, 2], 'extension-in-parts': 7, 'correction.shortest': 16 };
    const faults = faultsOf({ ...wild, 'correction.usual': 15 });
    expect(faults).toHaveLength(5);
    for (const { zh, en } of faults) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/whole number|greater|one of/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(faults[1]).toEqual({
      zh: '“申请数量、频次提醒”须为 2 至 100 之间的整数,不能是 0',
      en: 'volume-alarm is a whole number from 2 to 100, not 0',
    });
  });

  it('is not held in order by a step nothing reads', () => {
    expect(parameterOf(profileWith(profile, { 'internal.search': 14 }), 'internal.search').value).toBe(14);
    expect(parameterOf(profile, 'internal.conference').notInUse).toBe(true);
  });

  it('names every fault at once', () => {
    expect(() => profileWith(profile, { nothing: 1, 'volume-alarm': 0, 'confirm-within': 9 })).toThrow(
      /nothing.*volume-alarm.*confirm-within/,
    );
  });
});
