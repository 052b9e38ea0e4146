import { intakeChannels } from './application';
import { basisOf, receiptText, type Receipt } from './receipt';

const receipt: Receipt = {
  requestId: 'r',
  agencyId: 'a',
  number: 'SQZF-2026-00012',
  queryCode: 'K7PX42MN',
  agency: { zh: '市政府', en: 'City government' },
  channel: 'online',
  submittedAt: '2026-03-02T10:00:00+08:00',
  contentSha256: 'a'.repeat(64),
  itemCount: 1,
  enclosed: [{ title: '身份证明', sha256: 'b'.repeat(64) }],
  dates: {
    basis: basisOf('online'),
    late: false,
    provisional: false,
    forecast: { confirmedOn: '2026-03-02', correctionAskBy: '2026-03-11', legalDue: '2026-03-30' },
  },
  gaps: [],
};

describe('the receipt', () => {
  it('says number, time, hash, the rule for the day of receipt and the dates that would follow', () => {
    const text = receiptText(receipt);
    for (const said of ['SQZF-2026-00012', '2026-03-02T10:00:00+08:00', 'a'.repeat(64), 'b'.repeat(64), '第三十一条第三项'])
      expect(text).toContain(said);
    expect(text).toContain('2026-03-30 (按 2026-03-02 确认推算');
    expect(text).toContain('2026-03-11');
  });

  it('says the dates without a condition once the day of receipt is fixed', () => {
    const dates = { receiptOn: '2026-03-02', basis: basisOf('counter'), legalDue: '2026-03-30', late: false, provisional: true };
    const text = receiptText({ ...receipt, dates });
    expect(text).toContain('reply due: 2026-03-30 (节假日安排未公布');
    expect(text).not.toContain('推算');
  });

  it('does not repeat the query code', () => {
    expect(receiptText(receipt)).not.toContain('K7PX42MN');
  });

  it.each(intakeChannels)('knows the rule for %s', (channel) => {
    expect(basisOf(channel).zh).toContain('条例第三十一条');
  });
});
