import { mayReturnCorrection } from './return-correction';

const asked = {
  until: '2024-03-07',
  points: [
    { key: 'a', ground: 'content', asks: '时间' },
    { key: 'b', ground: 'identity', asks: '证件' },
  ],
} as const;
const both = [
  { key: 'a', answer: '2023 年' },
  { key: 'b', answer: '已附' },
];

describe('returning a correction (Art. 30)', () => {
  it('is taken up to and on the stated day', () => {
    expect(mayReturnCorrection(asked, both, { on: '2024-03-07' })).toEqual({ accepted: true });
  });

  it('names the points left unanswered', () => {
    expect(
      mayReturnCorrection(
        asked,
        [
          { key: 'a', answer: 'x' },
          { key: 'b', answer: ' ' },
        ],
        { on: '2024-03-01' },
      ),
    ).toMatchObject({
      because: 'unanswered',
      keys: ['b'],
    });
  });

  it('refuses answers to points nobody asked', () => {
    expect(mayReturnCorrection(asked, [...both, { key: 'z', answer: 'x' }], { on: '2024-03-01' })).toMatchObject({
      because: 'unknown-point',
      keys: ['z'],
    });
  });

  it('is late the day after, unless the office accepted a good reason (scenario 9)', () => {
    expect(mayReturnCorrection(asked, both, { on: '2024-03-08' })).toMatchObject({ because: 'late' });
    expect(mayReturnCorrection(asked, both, { on: '2024-03-08', goodReason: '住院,有证明' })).toEqual({ accepted: true });
  });
});
