import { mayReadMetrics } from './may-read-metrics';

describe('who may read the figures', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.20.0.5', '192.168.1.9', 'fd00::5'])(
    '%s, of the own network',
    (peer) => {
      expect(mayReadMetrics(peer, false)).toBe(true);
    },
  );

  it.each(['8.8.8.8', '::ffff:8.8.8.8', '172.40.0.1', '2001:db8::1', undefined])('not %s', (peer) => {
    expect(mayReadMetrics(peer, false)).toBe(false);
  });

  it('nobody whose request came through a proxy', () => {
    expect(mayReadMetrics('127.0.0.1', true)).toBe(false);
  });
});
