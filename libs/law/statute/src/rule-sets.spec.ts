import {
  feeRulesOn,
  pickProfile,
  profileNamed,
  remedyRulesOn,
  returnRulesFor,
  ruleSetNamed,
  ruleSetOn,
  ruleSets,
  type RuleSetKind,
} from './index';

describe('the rule sets of the law', () => {
  it.each<[RuleSetKind, string, string]>([
    ['ogi', '2008-05-01', 'OGI-2008'],
    ['ogi', '2019-05-14', 'OGI-2008'],
    ['ogi', '2019-05-15', 'OGI-2019'],
    ['review', '2023-12-31', 'REV-old'],
    ['review', '2024-01-01', 'REV-2023'],
    ['litigation', '2015-04-30', 'LIT-1990'],
    ['litigation', '2015-05-01', 'LIT-2015'],
    ['interpretation', '2011-08-13', 'SPC11'],
    ['interpretation', '2025-05-31', 'SPC11'],
    ['interpretation', '2025-06-01', 'SPC25'],
    ['fee', '2019-05-14', 'FEE-local'],
    ['fee', '2019-05-15', 'FEE-0'],
    ['fee', '2020-12-31', 'FEE-0'],
    ['fee', '2021-01-01', 'FEE-109'],
    ['return', '2018-12-31', 'AR-2014'],
    ['return', '2019-06-30', 'AR-60'],
    ['return', '2020-12-31', 'AR-60'],
    ['return', '2021-01-01', 'AR-30'],
    ['secrecy', '2024-05-01', 'BM-2024'],
  ])('%s on %s: %s', (kind, day, key) => {
    const found = ruleSetOn(kind, day);
    expect(found).toMatchObject({ key, kind });
    expect(ruleSetNamed(key)).toBe(found);
  });

  it.each([
    ['OGI-2008', '2019-05-14'],
    ['REV-old', '2023-12-31'],
    ['LIT-1990', '2015-04-30'],
    ['SPC11', '2025-05-31'],
    ['FEE-local', '2019-05-14'],
    ['FEE-0', '2020-12-31'],
    ['AR-2014', '2018-12-31'],
    ['AR-60', '2020-12-31'],
    ['FEE-109', undefined],
    ['SPC25', undefined],
  ])('%s is in force until %s', (key, until) => {
    expect(ruleSetNamed(key).inForceUntil).toBe(until);
  });

  it('have keys of their own, names in both languages and a source', () => {
    expect(new Set(ruleSets.map(({ key }) => key)).size).toBe(ruleSets.length);
    for (const { name, source } of ruleSets) {
      expect(name.en).not.toMatch(/\p{Script=Han}/u);
      expect(source).not.toBe('');
    }
  });

  it('say what was not read in the text', () => {
    expect(ruleSets.filter(({ provenance }) => provenance === 'memory').map(({ key }) => key)).toEqual(['REV-old', 'LIT-1990', 'AR-2014']);
  });

  it('are none before the first of a kind, none by another name', () => {
    expect(() => ruleSetOn('secrecy', '2024-04-30')).toThrow(RangeError);
    expect(() => ruleSetNamed('REV-1999')).toThrow(/There are: OGI-2008, OGI-2019, REV-old/);
  });

  it('of the Regulation lead to its profile, which governs from the same day', () => {
    for (const day of ['2019-05-14', '2019-05-15']) {
      const { profile, inForceFrom } = ruleSetOn('ogi', day);
      expect(profileNamed(profile)).toBe(pickProfile(day));
      expect(inForceFrom).toBe(pickProfile(day).inForceFrom);
    }
  });

  it('on secrets hold each text with its own day', () => {
    expect(ruleSetOn('secrecy', '2024-06-01').texts.map(({ inForceFrom }) => inForceFrom)).toEqual(['2024-05-01', '2024-09-01']);
  });
});

describe('which of them applies (§0.3)', () => {
  it('remedies go by the day the reply is made', () => {
    const { review, litigation } = remedyRulesOn('2023-12-31');
    expect([review.key, litigation.key]).toEqual(['REV-old', 'LIT-2015']);
    expect(review.reviewFirst).toBeUndefined();
    expect(remedyRulesOn('2024-01-01').review.reviewFirst?.kinds).toEqual(['refused', 'partly-given']);
  });

  it('a fee goes by the day of its notice', () => {
    expect([feeRulesOn('2020-12-31').charges, feeRulesOn('2021-01-01').charges]).toEqual(['nothing', 'tariff']);
  });

  it('an annual return goes by the year reported on', () => {
    expect([2014, 2018, 2019, 2020, 2021, 2026].map((year) => returnRulesFor(year).key)).toEqual([
      'AR-2014',
      'AR-2014',
      'AR-60',
      'AR-60',
      'AR-30',
      'AR-30',
    ]);
    expect(() => returnRulesFor(2013)).toThrow(RangeError);
  });

  it('the term of a fee is the tariff’s, wherever it is read', () => {
    const { feeFrom, terms } = profileNamed('cn-ogi-2019');
    const { inForceFrom, payWithin } = feeRulesOn('2021-01-01');
    expect([feeFrom, terms.payFee]).toEqual([inForceFrom, payWithin]);
  });
});
