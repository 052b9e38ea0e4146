import { officeDayOf } from '@platform/time';
import { factsKnownOn } from './facts-known-on';

const received = { act: 'received', channel: 'post-signed', on: '2026-03-02' } as const;
const extended = { act: 'extended', on: '2026-03-04', days: 10 } as const;
const lines = [
  { at: '2026-03-02T01:00:00.000Z', facts: { channel: 'post-signed' } },
  { at: '2026-03-03T15:59:59.000Z', facts: { clock: [{ ...received }] } },
  { at: '2026-03-05T16:00:00.000Z', facts: { clock: [{ ...extended }] } },
];

describe('the facts known on a day', () => {
  it.each([
    ['before anything was written down', '2026-03-01', []],
    ['while lines spoke of no day', '2026-03-02', []],
    ['up to midnight in the office', '2026-03-03', [received]],
    ['not by the day they speak of, but by the day they were written down', '2026-03-05', [received]],
    ['from that day on', '2026-03-06', [received, extended]],
  ])('%s', (_when, day, facts) => {
    expect(factsKnownOn(lines, day, officeDayOf)).toEqual(facts);
  });
});
