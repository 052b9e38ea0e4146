import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json';

/** One act, as it is written down. Facts hold ids and digests, never personal data: the chain must survive an erasure. */
export interface LedgerLine {
  /** The case the chain belongs to; inside the hash, so that a line cannot be moved to another case. */
  readonly caseId: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly agency: string;
  /** The instant of writing, ISO 8601 with milliseconds in UTC. */
  readonly at: string;
  readonly law?: string;
  readonly facts: Readonly<Record<string, Json | undefined>>;
}

export interface LedgerEntry extends LedgerLine {
  /** 1 for the first line of a case. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

export type Head = Pick<LedgerEntry, 'sequence' | 'hash'>;

/** What the first line of every chain points to. */
export const beginning: Head = { sequence: 0, hash: '0'.repeat(64) };

/** The line with its place in the chain. @throws TypeError when the facts hold what JSON cannot say */
export function appendEntry(last: Head | undefined, line: LedgerLine): LedgerEntry {
  const { sequence, hash } = last ?? beginning;
  const placed = { ...line, sequence: sequence + 1, previousHash: hash };
  return { ...placed, hash: hashOf(placed) };
}

export type ChainVerdict =
  | { readonly intact: true; readonly head: Head }
  | {
      readonly intact: false;
      /** The place of the first line that is wrong, counted from 1. */
      readonly place: number;
      readonly because: 'out-of-sequence' | 'broken-link' | 'changed-line' | 'other-case';
    };

/** Whether a whole chain is as it was written, and if not, where the first fault lies. A cut-off end shows only against a checkpoint. */
export function verifyChain(entries: readonly LedgerEntry[]): ChainVerdict {
  let last = beginning;
  for (const [index, entry] of entries.entries()) {
    const because = faultOf(entry, last, entries[0]?.caseId);
    if (because) return { intact: false, place: index + 1, because };
    last = entry;
  }
  return { intact: true, head: { sequence: last.sequence, hash: last.hash } };
}

type Fault = Extract<ChainVerdict, { intact: false }>['because'];

function faultOf(entry: LedgerEntry, last: Head, caseId: string | undefined): Fault | undefined {
  if (entry.caseId !== caseId) return 'other-case';
  if (entry.sequence !== last.sequence + 1) return 'out-of-sequence';
  if (entry.previousHash !== last.hash) return 'broken-link';
  return entry.hash === hashOf(entry) ? undefined : 'changed-line';
}

function hashOf({ caseId, sequence, previousHash, act, from, to, actor, agency, at, law, facts }: Omit<LedgerEntry, 'hash'>): string {
  const text = canonicalJson({ caseId, sequence, previousHash, act, from, to, actor, agency, at, law, facts });
  return createHash('sha256').update(text).digest('hex');
}
