import { proves, type ProofKind } from './proof';
import type { ServiceWay } from './service-way';

describe('proof of service', () => {
  it.each<[ServiceWay, ProofKind, boolean]>([
    ['direct', 'signed-receipt', true],
    ['through-agency', 'signed-receipt', true],
    ['post', 'postal-record', true],
    ['post', 'returned-envelope', true],
    ['email', 'mail-log', true],
    ['portal', 'portal-log', true],
    ['post', 'mail-log', false],
    ['email', 'signed-receipt', false],
  ])('%s is proved by %s: %s', (way, kind, proved) => {
    expect(proves({ way, on: '2026-03-30' }, { kind, on: '2026-03-31' }, '2026-04-01').proved).toBe(proved);
  });

  it.each(['2026-03-29', '2026-04-02'])('cannot carry the day %s', (on) => {
    expect(proves({ way: 'direct', on: '2026-03-30' }, { kind: 'signed-receipt', on }, '2026-04-01').proved).toBe(false);
  });
});
