import { Temporal } from 'temporal-polyfill';
import { endsAt } from './session-age';

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-03-02T${time}:00+08:00`);

describe('how long a session lasts', () => {
  it.each([
    ['used a moment ago: an hour and a half of silence more', '08:30', '09:00', '10:30'],
    ['used all day: twelve hours and no longer', '08:30', '20:29', '20:30'],
    ['used at its very last moment', '08:30', '19:00', '20:30'],
  ])('%s', (_name, began, seen, ends) => {
    expect(endsAt({ beganAt: at(began), seenAt: at(seen) })).toEqual(at(ends));
  });
});
