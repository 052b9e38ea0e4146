import type { Consultation } from '@law/clock';
import { pauseIn } from './pause';

const asked = (change: Partial<Consultation>): Consultation => ({
  id: 'a',
  kind: 'third-party',
  sentOn: '2026-03-03',
  silent: false,
  silenceMeans: 'decide-yourself',
  excluded: true,
  moves: true,
  movesSafeDue: true,
  ...change,
});
const pause = (...consultations: Consultation[]) => pauseIn({ state: 'running', consultations });

describe('what the applicant is told while somebody is asked (Art. 33(3))', () => {
  it('is since when, and until when at most once each side has a last day', () => {
    const one = asked({ answerBy: '2026-03-25' });
    expect(pause(one)).toEqual({ since: '2026-03-03', until: '2026-03-25', kinds: ['third-party'] });
    expect(pause(one, asked({ sentOn: '2026-03-02', answerBy: '2026-03-24' }))).toMatchObject({ since: '2026-03-02', until: '2026-03-25' });
    expect(pause(one, asked({ kind: 'other-organ' }))).toEqual({
      since: '2026-03-03',
      until: undefined,
      kinds: ['third-party', 'other-organ'],
    });
  });

  it('is nothing once all have answered, where the time counts, or where no term runs', () => {
    expect(pause(asked({ endedOn: '2026-03-10' }))).toBeUndefined();
    expect(pause(asked({ kind: 'internal', moves: false }))).toBeUndefined();
    expect(pauseIn({ state: 'replied', consultations: [asked({})] })).toBeUndefined();
  });
});
