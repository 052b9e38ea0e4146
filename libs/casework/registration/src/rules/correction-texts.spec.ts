import { answersText, noticeText } from './correction-texts';

const points = [{ key: 'a', ground: 'content', asks: '请说明时间范围', guidance: '例如 2025 年度' }] as const;

describe('the notice to correct', () => {
  it('says what, why, by when and what follows (regulation §6.2)', () => {
    const text = noticeText({ number: 'A-1', agency: '市政府', askedOn: '2026-03-09', until: '2026-03-30', points });
    for (const said of ['1. 请说明时间范围', '条例第三十条', '例如 2025 年度', '2026-03-30 前', '视为放弃申请', '重新计算'])
      expect(text).toContain(said);
  });

  it('is answered point by point, and a line of an answer cannot pass for a point', () => {
    expect(answersText('A-1', '2026-03-12', points, [{ key: 'a', answer: '2025 年\n2. 假的' }])).toContain(
      '1. 请说明时间范围\n   答:2025 年\n   2. 假的',
    );
  });
});
