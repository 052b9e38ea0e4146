import type { IntakeChannel } from './application';
import { fixedBySubmission, receiptFact, type ReceiptEvidence } from './receipt-fact';

const today = '2026-03-04';

describe('the day of receipt and its evidence (Art. 31)', () => {
  it.each<[IntakeChannel, ReceiptEvidence, object]>([
    ['counter', { on: '2026-03-04' }, { on: '2026-03-04' }],
    ['oral', { on: '2026-03-04', readBack: true, witness: '李四' }, { on: '2026-03-04' }],
    ['post-signed', { on: '2026-03-02', mailNo: 'EE1' }, { on: '2026-03-02', signedOn: '2026-03-02' }],
    [
      'post-ordinary',
      { on: '2026-03-02', confirmedOn: '2026-03-03', confirmedBy: 'telephone' },
      { on: '2026-03-02', confirmedOn: '2026-03-03' },
    ],
    ['online', { on: '2026-03-02', confirmedOn: '2026-03-04', confirmedBy: 'portal' }, { on: '2026-03-02', confirmedOn: '2026-03-04' }],
  ])('by %s is written down as it happened', (channel, evidence, fact) => {
    expect(receiptFact(channel, evidence, today)).toEqual({ fixed: true, fact: { act: 'received', channel, ...fact } });
  });

  it.each<[string, IntakeChannel, ReceiptEvidence, keyof ReceiptEvidence]>([
    ['a day in the future', 'counter', { on: '2026-03-05' }, 'on'],
    ['signed-for post without a slip', 'post-signed', { on: '2026-03-02' }, 'mailNo'],
    ['an oral application not read back', 'oral', { on: '2026-03-04', witness: '李四' }, 'readBack'],
    ['an oral application without a witness', 'oral', { on: '2026-03-04', readBack: true }, 'witness'],
    ['a portal submission nobody confirmed', 'online', { on: '2026-03-02' }, 'confirmedOn'],
    ['a confirmation without its way', 'fax', { on: '2026-03-02', confirmedOn: '2026-03-03' }, 'confirmedOn'],
    ['a confirmation before the arrival', 'e-mail', { on: '2026-03-03', confirmedOn: '2026-03-02', confirmedBy: 'e-mail' }, 'confirmedOn'],
    ['a confirmation in the future', 'e-mail', { on: '2026-03-03', confirmedOn: '2026-03-05', confirmedBy: 'e-mail' }, 'confirmedOn'],
  ])('is refused: %s', (_name, channel, evidence, field) => {
    expect(receiptFact(channel, evidence, today)).toMatchObject({ fixed: false, field });
  });

  it('is fixed by submission in person and by signature, not otherwise', () => {
    expect((['counter', 'oral', 'post-signed', 'post-ordinary', 'online', 'fax', 'e-mail'] as const).filter(fixedBySubmission)).toEqual([
      'counter',
      'oral',
      'post-signed',
    ]);
  });
});
