import { compose, templates } from './templates';

describe('messages to citizens and staff', () => {
  it.each(templates)('%s exists in both languages, with a subject and a text', (template) => {
    const particulars = {
      number: 'SQZF-2026-00012',
      agency: '某市政府办公室',
      submittedAt: '2026-03-02 10:00',
      dueOn: '2026-03-30',
      until: '2026-03-20',
      page: 'https://x',
      why: '撤回',
      daysLeft: '3',
      amount: '100.00',
      days: '10',
      on: '2026-03-12',
      job: 'delivery.dispatch-reply',
      term: 'confirmation',
      channel: 'online',
      hours: '24',
      arrived: '9',
      registered: '7',
      waiting: '1',
      missing: '1',
      notice: '国办发明电〔2020〕1号',
      reply: '2020-02-21 → 2020-02-25',
    };
    for (const language of ['zh', 'en'] as const) {
      const { subject, text } = compose(template, language, particulars);
      expect(subject).toContain('SQZF-2026-00012');
      expect(text).not.toContain('undefined');
    }
  });

  it('says what the day of receipt depends on while it is not fixed', () => {
    const { text } = compose('receipt', 'zh', { number: 'A-1', agency: '市政府', submittedAt: '2026-03-02 10:00' });
    expect(text).toContain('须与您确认后确定');
  });

  it('asks for a letter where a holiday notice moved a term and no mail can go, and promises no document that was not made', () => {
    const given = { number: 'A-1', notice: '国办发明电〔2020〕1号' };
    expect(compose('letter-to-post', 'zh', given).text).toMatch(/放假通知\(国办发明电〔2020〕1号\)变动.*书面告知/);
    expect(compose('letter-to-post', 'en', given).text).not.toContain('Print it from the documents');
    expect(compose('letter-to-post', 'en', { number: 'A-1' }).text).toContain('Print it from the documents');
  });

  it('calls nothing late that is not late by law', () => {
    const past = { number: 'A-1', dueOn: '2026-03-30', legalDue: '2026-03-31' };
    expect(compose('overdue', 'zh', past)).toMatchObject({
      subject: '稳妥期限已过 A-1',
      text: expect.stringContaining('对外未逾期') as string,
    });
    expect(compose('overdue', 'en', past).subject).toBe('Past the safe day: A-1');
  });

  it('keeps line breaks out of the subject', () => {
    expect(compose('overdue', 'en', { number: 'A-1\r\nBcc: x@y', dueOn: '2026-03-02' }).subject).toBe('Overdue: A-1 Bcc: x@y');
  });
});
