import { mayAcceptLate } from './accept-late';
import { takenOn } from './return-correction';

const asked = {
  askedOn: '2024-02-01',
  until: '2024-02-27',
  points: [{ key: 'scope', ground: 'content', asks: '时间' }],
} as const;
const late = { answers: [{ key: 'scope', answer: '2023 年' }], on: '2024-03-04', goodReason: '住院', proved: true };

describe('a correction after the application counted as given up (Art. 30, scenario 9)', () => {
  it('is taken for a good reason that is written down and proved', () => {
    expect(mayAcceptLate(asked, late, '2024-03-05')).toEqual({ accepted: true });
  });

  it.each([
    ['without a reason', { goodReason: ' ' }, { because: 'no-reason', field: 'goodReason' }],
    ['without its proof', { proved: false }, { because: 'not-proved', field: 'proofDocumentId' }],
    ['from before it was asked for', { on: '2024-01-31' }, { because: 'day', field: 'on' }],
    ['from tomorrow', { on: '2024-03-06' }, { because: 'day', field: 'on' }],
    ['with a point unanswered', { answers: [] }, { because: 'unanswered', keys: ['scope'] }],
  ])('is refused %s', (_name, changed, refusal) => {
    expect(mayAcceptLate(asked, { ...late, ...changed }, '2024-03-05')).toMatchObject({ accepted: false, ...refusal });
  });

  it.each([
    ['the day it was asked for', '2024-02-01'],
    ['today', '2024-03-05'],
  ])('may have come on %s', (_name, on) => {
    expect(mayAcceptLate(asked, { ...late, on }, '2024-03-05').accepted).toBe(true);
  });

  it.each([
    ['on the stated day: it was in time', '2024-02-27', ['correction-returned']],
    ['after it: the good reason excuses it', '2024-02-28', ['correction-returned', 'good-reason']],
  ])('means to the term, come %s', (_name, on, acts) => {
    expect(takenOn(on, asked).map(({ act }) => act)).toEqual(acts);
  });
});
