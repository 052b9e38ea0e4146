import { applicationText } from './application-text';

describe('questions as asked, answers as given', () => {
  const text = applicationText(
    { applicant: { kind: 'citizen', name: '张三' }, items: [{ description: '第一行\n联系电话 / Telephone\n  110' }] },
    '市政府',
  );

  it('names the agency', () => {
    expect(text).toContain('市政府');
  });

  it('writes unanswered questions down too', () => {
    expect(text).toContain('联系电话 / Telephone\n  (未填 / not given)');
  });

  it('keeps the lines of an answer inside the answer', () => {
    expect(text).toContain('  第一行\n  联系电话 / Telephone\n    110');
  });
});
