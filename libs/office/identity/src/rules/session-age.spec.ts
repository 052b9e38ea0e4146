import { Temporal } from 'temporal-polyfill';
import { stillOpen } from './session-age';

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-03-02T${time}:00+08:00`);

describe('how long a session lasts', () => {
  it.each([
    ['used a moment ago', '08:30', '09:00', '09:01', true],
    ['left alone for an hour and a half', '08:30', '09:00', '10:30', false],
    ['used all day', '08:30', '20:29', '20:29', true],
    ['twelve hours old, though used', '08:30', '20:29', '20:30', false],
  ])('%s', (_name, began, seen, now, open) => {
    expect(stillOpen({ beganAt: at(began), seenAt: at(seen) }, at(now))).toBe(open);
  });
});
