import { intakeChannels } from './application';
import { dayOfReceipt, receiptText, type Receipt } from './receipt';

const receipt: Receipt = {
  requestId: 'r',
  number: 'SQZF-2026-00012',
  queryCode: 'K7PX42MN',
  agency: { zh: '市政府', en: 'City government' },
  channel: 'online',
  submittedAt: '2026-03-02T10:00:00+08:00',
  contentSha256: 'a'.repeat(64),
  attachments: [{ title: '身份证明', sha256: 'b'.repeat(64) }],
  dayOfReceipt: dayOfReceipt('online', false),
  days: { receiptOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30', provisional: false },
  gaps: [],
};

describe('the receipt', () => {
  it('says number, time, hash, the rule for the day of receipt and the dates that follow', () => {
    const text = receiptText(receipt);
    for (const said of [
      'SQZF-2026-00012',
      '2026-03-02T10:00:00+08:00',
      'a'.repeat(64),
      'b'.repeat(64),
      '第三十一条第三项',
      '2026-03-11',
      '2026-03-30',
    ])
      expect(text).toContain(said);
    expect(text).toContain('按提交当日确认推算');
  });

  it('does not repeat the query code', () => {
    expect(receiptText(receipt)).not.toContain('K7PX42MN');
  });

  it.each(intakeChannels)('knows the rule for %s', (channel) => {
    expect(dayOfReceipt(channel, true).says.zh).toContain('条例第三十一条');
  });
});
