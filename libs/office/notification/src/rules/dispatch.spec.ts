import { afterFailure, maxAttempts, messageIdOf } from './dispatch';

describe('sending an order', () => {
  it('always carries the same message id', () => {
    expect(messageIdOf('42', '政务公开 <foi@city.example>')).toBe('<order.42@city.example>');
    expect(messageIdOf('42', 'nobody')).toBe('<order.42@localhost>');
  });

  it.each([
    [1, 421, 'ordered'],
    [1, undefined, 'ordered'],
    [maxAttempts, 421, 'failed'],
    [1, 550, 'bounced'],
  ] as const)('after try %s answered by %s is %s', (attempts, code, state) => {
    expect(afterFailure(attempts, code)).toBe(state);
  });
});
