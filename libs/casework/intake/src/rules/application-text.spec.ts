import { applicationText } from './application-text';

const filed = { number: 'SQZF-2026-00012', agency: '市政府', channel: 'online', at: '2026-03-02T10:00:00+08:00' };

describe('questions as asked, answers as given', () => {
  const text = applicationText(
    { applicant: { kind: 'citizen', name: '张三' }, items: [{ description: '第一行\n联系电话 / Telephone\n  110' }] },
    filed,
  );

  it('names number, agency, channel and time', () => {
    expect(text).toContain('SQZF-2026-00012 · 市政府 · online · 2026-03-02T10:00:00+08:00');
  });

  it('writes unanswered questions down too', () => {
    expect(text).toContain('联系电话 / Telephone\n  (未填 / not given)');
  });

  it('keeps the lines of an answer inside the answer', () => {
    expect(text).toContain('  第一行\n  联系电话 / Telephone\n    110');
  });
});
