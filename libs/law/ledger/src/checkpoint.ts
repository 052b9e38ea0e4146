import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import type { Head } from './chain';

export interface CaseHead extends Head {
  readonly caseId: string;
}

/** The heads of all chains on one day, as one digest that can be kept outside the database. */
export interface Checkpoint {
  /** Office day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly cases: number;
  readonly digest: string;
  /** Digest of the checkpoint before this one; absent on the first day. */
  readonly previous?: string;
}

/** The same heads give the same checkpoint, in whatever order they were read. @throws RangeError when a case appears twice */
export function checkpointOf(day: string, heads: readonly CaseHead[], previous?: Checkpoint): Checkpoint {
  const sorted = heads
    .map(({ caseId, sequence, hash }) => ({ caseId, sequence, hash }))
    .sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
  const twice = sorted.find(({ caseId }, index) => caseId === sorted[index + 1]?.caseId);
  if (twice) throw new RangeError(`Case ${twice.caseId} has two heads.`);
  const digest = createHash('sha256').update(canonicalJson(sorted)).digest('hex');
  return { day, cases: sorted.length, digest, previous: previous && digestOf(previous) };
}

/** What a checkpoint is called by the next one. */
export function digestOf({ day, cases, digest, previous }: Checkpoint): string {
  return createHash('sha256').update(canonicalJson({ day, cases, digest, previous })).digest('hex');
}

/** Ed25519 signature, base64. @param privateKey of type ed25519 */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): string {
  return sign(null, Buffer.from(digestOf(checkpoint)), privateKey).toString('base64');
}

export function isSignedBy(checkpoint: Checkpoint, signature: string, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(digestOf(checkpoint)), publicKey, Buffer.from(signature, 'base64'));
}
