import { currentCalendar } from '@law/calendar';
import { profileNamed } from '@law/statute';
import type { Dispute } from '../dispute';
import { hintsIn } from './hints-in-dispute';
import { answeredIn, openRemedies } from './open-remedies';
import { termsOfDispute } from './terms-of-dispute';

const calendar = currentCalendar();
const by = { profile: profileNamed('cn-ogi-2019'), reviewAuthority: '市人民政府' };
const refused = { outcome: 'process-information', madeOn: '2026-08-03', servedOn: '2026-08-05' };

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
    const review = { id: 'd', requestId: 'r', number: 'N', title: 't', kind: 'reconsideration', authority: '市人民政府' } as const;
    const decided = { outcome: 'upheld', on: '2026-09-17', servedOn: '2026-09-18', by: 'o' };
    const days = { copyServedOn: '2026-08-31', registeredOn: '2026-08-31', registeredBy: 'o' };
    const open = openRemedies(refused, by, { calendar, today: '2026-10-08' }, [{ ...review, ...days, decision: decided }]);
    expect(open.remedies.map(({ state, until }) => [state, until])).toEqual([
      ['used', '2026-10-08'],
      ['open', '2026-10-08'],
    ]);
  });

  it('are read from the last signing and the proof of service', () => {
    const lines = [
      { act: 'sign-reply', facts: { outcome: 'not-held', signedOn: '2026-08-03' } },
      { act: 'prove-service', facts: { on: '2026-08-05' } },
    ];
    expect(answeredIn(lines)).toEqual({ outcome: 'not-held', madeOn: '2026-08-03', servedOn: '2026-08-05' });
    expect(answeredIn([])).toBeUndefined();
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
