import { isOutOfReach } from './out-of-reach';

const failing = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a server that is out of reach', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300'])('is told by the code %s', (code) => {
    expect(isOutOfReach(failing(code))).toBe(true);
    expect(isOutOfReach(Object.assign(new Error('x'), { driverError: failing(code) }))).toBe(true);
  });

  it('is told by a connection that ended in the middle', () => {
    expect(isOutOfReach(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['23505', '42P01', 'ENOENT'])('is not told by %s: that is a fault of ours', (code) => {
    expect(isOutOfReach(failing(code))).toBe(false);
  });

  it('is nothing but an error', () => {
    expect(isOutOfReach('ECONNREFUSED')).toBe(false);
  });
});
