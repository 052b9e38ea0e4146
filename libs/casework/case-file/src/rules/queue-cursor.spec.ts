import { cursorOf, cursorText } from './queue-cursor';

describe('the cursor of a queue', () => {
  const id = '0190a6a0-0000-7000-8000-000000000001';

  it.each(['2026-03-02', 'infinity'])('comes back as it went out (%s)', (due) => {
    expect(cursorOf(cursorText(due, id))).toEqual({ due, id });
  });

  it.each([undefined, '', 'x', Buffer.from('2026-03-02 not-an-id').toString('base64url')])('starts anew for %p', (text) => {
    expect(cursorOf(text)).toBeUndefined();
  });
});
