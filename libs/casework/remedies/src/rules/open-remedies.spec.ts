import { currentCalendar } from '@law/calendar';
import { mainOutcomeOf, profileNamed, profiles, remediesFor } from '@law/statute';
import type { Dispute } from '../dispute';
import { hintsIn } from './hints-in-dispute';
import { answeredIn, openRemedies } from './open-remedies';
import { termsOfDispute } from './terms-of-dispute';

const calendar = currentCalendar();
const by = { profile: profileNamed('cn-ogi-2019'), reviewAuthority: '市人民政府' };
const refused = { outcomes: ['process-information'], madeOn: '2026-08-03', servedOn: '2026-08-05' };

const decided: Dispute = {
  id: 'd',
  requestId: 'r',
  number: 'N',
  title: 't',
  kind: 'reconsideration',
  authority: '市人民政府',
  procedure: 'ordinary',
  copyServedOn: '2026-08-31',
  registeredOn: '2026-08-31',
  registeredBy: 'o',
  decision: { outcome: 'upheld', on: '2026-09-17', servedOn: '2026-09-18', by: 'o' },
};
/** As the proposal that is signed writes it. */
const proposed = (...outcomes: string[]) => ({
  act: 'propose-outcome',
  facts: { outcomes: outcomes.map((outcome, item) => ({ itemId: String(item), outcome, grounds: [] })) },
});

describe('remedies still open', () => {
  it('against a refusal is reconsideration first, until the sixtieth day rolled over the holiday (C8, scenario 37)', () => {
    const open = openRemedies(refused, by, { calendar, today: '2026-10-08' });
    expect(open.variant).toBe('RA');
    expect(open.remedies[0]).toMatchObject({ kind: 'reconsideration', until: '2026-10-08', state: 'open' });
    expect(openRemedies(refused, by, { calendar, today: '2026-10-09' }).remedies[0]?.state).toBe('over');
  });

  it('last up to one year where the letter did not tell of them (scenario 37)', () => {
    expect(openRemedies(refused, by, { calendar, today: '2026-10-09' }).untold).toMatchObject({ until: '2027-08-05' });
  });

  it('have no last day before service is proved', () => {
    const open = openRemedies({ ...refused, servedOn: undefined }, by, { calendar, today: '2026-10-09' });
    expect([open.remedies[0]?.until, open.remedies[0]?.state, open.untold]).toEqual([undefined, 'open', undefined]);
  });

  it('are used up by a reconsideration, whose decision opens the court for fifteen days', () => {
    const open = openRemedies(refused, by, { calendar, today: '2026-10-08' }, [decided]);
    expect(open.remedies.map(({ state, until }) => [state, until])).toEqual([
      ['used', '2026-10-08'],
      ['open', '2026-10-08'],
    ]);
  });

  it('are read from what was proposed last, its signing and the proof of service', () => {
    const signed = [
      { act: 'sign-reply', facts: { outcome: 'not-held', signedOn: '2026-08-03' } },
      { act: 'prove-service', facts: { on: '2026-08-05' } },
    ];
    expect(answeredIn(signed)).toEqual({ outcomes: ['not-held'], madeOn: '2026-08-03', servedOn: '2026-08-05' });
    const lines = [proposed('granted', 'granted'), proposed('granted', 'not-held'), ...signed];
    expect(answeredIn(lines)?.outcomes).toEqual(['granted', 'not-held']);
    expect(answeredIn([])).toBeUndefined();
  });

  it('are those the letter told, whatever pair of outcomes it gave', () => {
    const told = profiles.flatMap((profile) => {
      const codes = Object.keys(profile.outcomes);
      return codes.flatMap((one) => codes.map((other) => ({ profile, codes: [one, other] })));
    });
    const different = told.filter(({ profile, codes }) => {
      const asked = { profile, reviewAuthority: by.reviewAuthority };
      const letter = remediesFor({ ...asked, outcomes: codes, madeOn: '2026-08-03', calendar });
      const signed = { act: 'sign-reply', facts: { outcome: mainOutcomeOf(codes, profile).code, signedOn: '2026-08-03' } };
      const answered = answeredIn([proposed(...codes), signed]);
      const panel = answered && openRemedies(answered, asked, { calendar, today: '2026-08-04' });
      return panel?.variant !== letter.variant || panel.text.zh !== letter.text.zh;
    });
    expect(told.length).toBeGreaterThan(600);
    expect(different).toEqual([]);
  });

  describe('where the choice was free, once a reconsideration was decided', () => {
    const free = { outcomes: ['not-held'], madeOn: '2026-08-03', servedOn: '2026-08-05' };
    const suit = { ...decided, id: 's', kind: 'lawsuit', decision: undefined, copyServedOn: '2026-10-09' } as const;
    const open = (today: string, disputes: readonly Dispute[]) =>
      openRemedies(free, by, { calendar, today }, disputes).remedies.map(({ kind, until, state }) => [kind, until, state]);

    it('are the fifteen days after it and no longer the six months without it', () => {
      expect(open('2026-09-21', [])[1]).toEqual(['litigation', expect.stringMatching(/^2027-02/), 'open']);
      expect(open('2026-09-21', [{ ...decided, decision: undefined }])[1]?.[0]).toBe('litigation');
      expect(open('2026-10-08', [decided])).toEqual([
        ['reconsideration', '2026-10-08', 'used'],
        ['litigation-after-reconsideration', '2026-10-08', 'open'],
      ]);
      expect(open('2026-10-09', [decided])[1]?.[2]).toBe('over');
      const [, after] = openRemedies(free, by, { calendar, today: '2026-10-08' }, [decided]).remedies;
      expect(after?.law).toBe('行政诉讼法第四十五条');
    });

    it('are used by the suit that follows, whether or not it was said which reconsideration it follows', () => {
      expect(open('2026-10-09', [decided, { ...suit, afterId: 'd' }])[1]?.[2]).toBe('used');
      expect(open('2026-10-09', [decided, suit])[1]?.[2]).toBe('used');
    });
  });
});

describe('hints', () => {
  const suit: Dispute = {
    id: 'd',
    requestId: 'r',
    number: 'N',
    title: 't',
    kind: 'lawsuit',
    authority: '人民法院',
    procedure: 'ordinary',
    copyServedOn: '2026-09-01',
    registeredOn: '2026-09-01',
    registeredBy: 'o',
  };

  it('tell a suit that skipped reconsideration (scenario 37), and evidence that came too late', () => {
    const fresh = termsOfDispute(suit, { calendar, today: '2026-09-01' });
    expect(hintsIn(suit, fresh, { variant: 'RA' })).toHaveLength(1);
    expect(hintsIn(suit, fresh, { variant: 'RB' })).toEqual([]);
    expect(hintsIn({ ...suit, afterId: 'x' }, fresh, { variant: 'RA' })).toEqual([]);
    expect(hintsIn(suit, fresh, { variant: 'RA', wasReviewed: true })).toEqual([]);
    const late = termsOfDispute(suit, { calendar, today: '2026-09-17' });
    expect(hintsIn(suit, late, { variant: 'RB' })).toMatchObject([{ law: expect.stringContaining('行政诉讼法第三十四条') as string }]);
  });
});
