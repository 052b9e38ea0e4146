import { movedTerm } from './moved-term';

const granted = (id: string, days: number, decidedOn: string, dueBefore: string, dueAfter: string) => ({
  id,
  days,
  reason: '档案较多',
  on: decidedOn,
  by: 'clerk',
  decision: 'granted' as const,
  decidedOn,
  dueBefore,
  dueAfter,
  documentId: `letter-${id}`,
});
const first = granted('1', 10, '2026-03-27', '2026-03-30', '2026-04-14');
const second = granted('2', 5, '2026-04-13', '2026-04-14', '2026-04-21');
const shown = (proposals: (typeof first)[], extensionDays: number) =>
  movedTerm({ proposals, delays: [] }, { reading: { extensionDays, legalDue: '2026-04-21' } }).extended;

describe('what moved the last day, as the applicant is shown it', () => {
  it('is every extension that holds, with their sum and each letter', () => {
    expect(shown([first, second], 15)).toEqual({
      days: 15,
      parts: [
        { toldOn: '2026-03-27', days: 10, reason: '档案较多', dueBefore: '2026-03-30', dueAfter: '2026-04-14', documentId: 'letter-1' },
        { toldOn: '2026-04-13', days: 5, reason: '档案较多', dueBefore: '2026-04-14', dueAfter: '2026-04-21', documentId: 'letter-2' },
      ],
    });
  });

  it('leaves out those of a term that a paid fee ended', () => {
    expect(shown([first, second], 5)).toMatchObject({ days: 5, parts: [{ documentId: 'letter-2' }] });
    expect(shown([first, second], 0)).toBeUndefined();
  });

  it('says the day it was posted where the posting told him', () => {
    const posted = { ...first, posting: { by: '2026-03-30', on: '2026-03-30', mailNo: 'EX1' } };
    expect(shown([posted], 10)?.parts[0]).toMatchObject({ toldOn: '2026-03-30' });
  });
});
