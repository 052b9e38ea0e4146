import { consultationFindingsIn } from './consultation-findings';

const line = (act: string, facts: Record<string, unknown> = {}): { act: string; facts: Record<string, unknown> } => ({ act, facts });
const sent = (consultationId: string, kind = 'third-party') => line('send-consultation', { consultationId, kind });
const objection = line('record-objection', { consultationId: 'a' });
const weighed = (reasonable: boolean) => line('weigh-objection', { weighings: [{ consultationId: 'a', reasonable, itemIds: ['i'] }] });
const nothing = { unanswered: 0, unweighed: 0, undecidedSilences: 0, barredItemIds: [], heldUntil: undefined };

describe('what consultations leave to be done before a reply is signed (Art. 32, 34)', () => {
  it.each([
    ['nobody was asked', [], {}],
    ['a third party may still answer', [sent('a')], { unanswered: 1 }],
    ['a co-maker may still answer', [sent('a', 'co-maker')], { unanswered: 1 }],
    [
      'it is not asked any more',
      [sent('a'), line('end-consultation', { consultationId: 'a', kind: 'third-party' }), line('propose-outcome')],
      {},
    ],
    [
      'it is not asked any more after the proposal',
      [sent('a'), line('propose-outcome'), line('end-consultation', { consultationId: 'a', kind: 'third-party' })],
      { undecidedSilences: 1 },
    ],
    ['another organ has no term', [sent('a', 'other-organ')], {}],
    ['it consents', [sent('a'), line('record-opinion', { consultationId: 'a' })], {}],
    ['it objects', [sent('a'), objection], { unweighed: 1 }],
    ['the objection is unreasonable', [sent('a'), objection, weighed(false)], {}],
    ['the objection is reasonable', [sent('a'), objection, weighed(true)], { barredItemIds: ['i'] }],
    [
      'the public interest opens it',
      [sent('a'), objection, weighed(true), line('override-objection', { consultationId: 'a', releaseFrom: '2026-04-10' })],
      { heldUntil: '2026-04-10' },
    ],
    [
      'its silence came after the proposal',
      [sent('a'), line('propose-outcome'), line('record-silence', { consultationId: 'a', kind: 'third-party' })],
      { undecidedSilences: 1 },
    ],
    [
      'the proposal knows of its silence',
      [sent('a'), line('record-silence', { consultationId: 'a', kind: 'third-party' }), line('propose-outcome')],
      {},
    ],
    [
      'a co-maker’s silence is consent',
      [sent('a', 'co-maker'), line('propose-outcome'), line('record-silence', { consultationId: 'a', kind: 'co-maker' })],
      {},
    ],
  ])('%s', (_situation, lines, expected) => {
    expect(consultationFindingsIn(lines)).toEqual({ ...nothing, ...expected });
  });
});
