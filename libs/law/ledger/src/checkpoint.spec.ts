import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { checkpointOf, isSignedBy, signCheckpoint, type CaseHead } from './index';

const head = (caseId: string, hash = 'a'): CaseHead => ({ caseId, sequence: 1, hash });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const day = '2026-03-02';

describe('the daily checkpoint over all chains', () => {
  it('is the same in whatever order the heads were read', () => {
    const heads = fc.uniqueArray(fc.uuid()).map((ids) => ids.map((id) => head(id)));
    fc.assert(fc.property(heads, (drawn) => checkpointOf(day, drawn).digest === checkpointOf(day, drawn.toReversed()).digest));
  });

  it('changes when any chain was cut or changed', () => {
    const before = checkpointOf(day, [head('a'), head('b')]);
    expect(checkpointOf(day, [head('a'), head('b', 'c')]).digest).not.toBe(before.digest);
    expect(checkpointOf(day, [head('a')]).digest).not.toBe(before.digest);
  });

  it('refuses two heads of one case', () => {
    expect(() => checkpointOf(day, [head('a'), head('b'), head('a')])).toThrow(RangeError);
  });

  it('names the one before, so that days cannot be taken out', () => {
    const first = checkpointOf(day, [head('a')]);
    const second = checkpointOf('2026-03-03', [head('a')], first);
    expect(first.previous).toBeUndefined();
    expect(second.previous).toHaveLength(64);
    expect(checkpointOf('2026-03-03', [head('a')], { ...first, cases: 2 }).previous).not.toBe(second.previous);
  });

  it('carries a signature that no other checkpoint, key or text fits', () => {
    const checkpoint = checkpointOf(day, [head('a')]);
    const signature = signCheckpoint(checkpoint, privateKey);
    expect(isSignedBy(checkpoint, signature, publicKey)).toBe(true);
    expect(isSignedBy({ ...checkpoint, day: '2026-03-03' }, signature, publicKey)).toBe(false);
    expect(isSignedBy(checkpoint, signature, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    expect(isSignedBy(checkpoint, '', publicKey)).toBe(false);
  });
});
